import type { ComponentChildren } from 'preact';
import { words } from '../../i18n/words.js';
import { Brand } from '../layout/brand.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { useWords } from '../parts/language.js';
import { TableDrawing } from '../parts/table-drawing.js';

/** What every page at the door is given beside its own content. */
export interface DoorProps extends Pick<
  DocumentProps,
  'lang' | 'demo' | 'links' | 'otherLanguageHref' | 'assurance'
> {
  /** for the page's form */
  csrfToken: string;
}

/** The page before one is in: the table on one side, the entry on the other, no bar. */
export function Door({
  title,
  door,
  children,
}: {
  title: string;
  door: DoorProps;
  children: ComponentChildren;
}) {
  return (
    <Document {...door} title={title} page="door" bar={false}>
      <Pitch />
      <div class="entry">
        <h1>{title}</h1>
        {children}
      </div>
    </Document>
  );
}

/** The catalogue of the door's language: the page's title is chosen outside of the document. */
export const doorWords = ({ lang }: DoorProps) => words(lang).access;

function Pitch() {
  const { access } = useWords();
  const seats = (['favourable', 'noObjection', 'favourable', 'favourableWithReservations'] as const).map(
    (position) => ({
      name: '',
      code: '',
      position,
    }),
  );
  return (
    <div class="pitch">
      <Brand />
      <div class="bigtable">
        <TableDrawing seats={seats} />
      </div>
      <p class="voice motto">
        {access.motto.first}
        <br />
        {access.motto.second}
      </p>
    </div>
  );
}
