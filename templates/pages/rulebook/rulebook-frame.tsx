import type { ComponentChildren } from 'preact';
import type { CallName } from '../../../src/rulebook/rows.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { Head } from '../parts/sections.js';

/** What the server puts around the pages of the rules. */
export type Frame = Omit<DocumentProps, 'lang' | 'title' | 'children'>;

export interface PageProps {
  frame: Frame;
  lang: Lang;
}

/** A page of the rules: its title, where it belongs, what it says. */
export function RulebookFrame({
  frame,
  lang,
  title,
  lede,
  children,
}: PageProps & { title: string; lede?: ComponentChildren; children: ComponentChildren }) {
  const { rulebook } = words(lang);
  const margin = title === rulebook.title ? undefined : <a href="/regles">{rulebook.title}</a>;
  return (
    <Document {...frame} lang={lang} title={title}>
      <Head margin={margin} title={title} lede={lede} />
      {children}
    </Document>
  );
}

/** Whose rules: of one call, or of all that follow a code. */
export function scopeOf(lang: Lang, { code, call }: { code: string; call: CallName | null }): string {
  const { rulebook } = words(lang);
  return call ? rulebook.scopeCall(call.name) : rulebook.scopeCommon(code);
}

/** The first figures of a fingerprint: enough to tell one set from another by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
