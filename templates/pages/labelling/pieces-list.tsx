import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { AnnexView } from '../../../src/labelling/view/dossier-parts.js';
import { dateTime } from '../../i18n/dates.js';
import { figure } from '../../i18n/numbers.js';
import { useLang, useWords } from '../parts/language.js';
import { EmptyState } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

const mega = 1024 * 1024;

export interface AnnexesProps {
  reference: string;
  annexes: readonly AnnexView[];
  /** R66: how many others there are that this reader may not open */
  unseen: number;
}

/** The pieces with their size and whole fingerprint; each downloads under the reader's own rights. */
export function Annexes({ reference, annexes, unseen }: AnnexesProps) {
  const { dossier, pieces } = useWords();
  if (annexes.length === 0 && unseen === 0) return <p class="quiet">{dossier.annexes.none}</p>;
  return (
    <>
      {annexes.length > 0 && <Table reference={reference} annexes={annexes} />}
      {unseen > 0 && <p>{pieces.unseen(unseen)}</p>}
    </>
  );
}

function Table({ reference, annexes }: Omit<AnnexesProps, 'unseen'>) {
  const { dossier, dossierPage, pieces } = useWords();
  const { contents } = dossierPage;
  const lang = useLang();
  const kinds: Record<string, string> = dossier.kinds;
  return (
    <table class="tb">
      <thead>
        <tr>
          <th scope="col">{contents.annex}</th>
          <th scope="col" class="r">
            {contents.size}
          </th>
          <th scope="col" class="opt">
            {contents.fingerprint}
          </th>
        </tr>
      </thead>
      <tbody>
        {annexes.map(({ id, kind, name, size, sha256, level }) => (
          <tr>
            <th scope="row">
              <a href={`/dossiers/${reference}/annexes/${id}`}>{name}</a>
              <span class="micro quiet blk">
                {kinds[kind] ?? kind}. {pieces.levels[level]}
              </span>
            </th>
            <td class="r nw">{contents.megabytes(figure(lang, Math.ceil((size / mega) * 10) / 10))}</td>
            <td class="opt">
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** R66: what is public, to whoever does not read the dossier; nothing where nothing is. */
export function PublicPieces({ view }: { view: DossierView }) {
  const { pieces } = useWords();
  if (view.annexes.length === 0) return null;
  return (
    <Section title={pieces.publicPieces} id="pieces">
      <Annexes reference={view.reference} annexes={view.annexes} unseen={0} />
    </Section>
  );
}

/** R66: who has opened what, to the holder and to the case officer of the lead. */
export function PieceReadings({ view }: { view: DossierView }) {
  const { pieces } = useWords();
  const lang = useLang();
  const { readings } = pieces;
  const keeps = view.you.isHolder || view.annexReadings.length > 0;
  if (!keeps || view.seats.length === 0) return null;
  if (view.annexReadings.length === 0) {
    return (
      <Section title={readings.title} id="ouvertures">
        <EmptyState sentence={readings.none} />
      </Section>
    );
  }
  return (
    <Section title={readings.title} sub={readings.sub} id="ouvertures">
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{readings.piece}</th>
            <th scope="col">{readings.by}</th>
            <th scope="col">{readings.at}</th>
          </tr>
        </thead>
        <tbody>
          {view.annexReadings.map(({ piece, version, pole, name, at }) => (
            <tr>
              <th scope="row">
                {piece}
                <span class="micro quiet blk">{readings.version(String(version))}</span>
              </th>
              <td>{[name, pole ? poleName(view, pole) : readings.outside].filter(Boolean).join(', ')}</td>
              <td class="nw">{dateTime(lang, at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
