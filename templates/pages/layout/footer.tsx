import type { ComponentChildren } from 'preact';
import { useLang, useWords } from '../parts/language.js';

export interface FooterProps {
  /** « Vérifier un label », « Preuves », « Accessibilité »… */
  links?: readonly { href: string; label: string }[];
  /** The same page in the other language; no switch without it. */
  otherLanguageHref?: string;
  /** At the end of the line: « Piste d’audit intacte, 1 214 actes ». */
  assurance?: ComponentChildren;
}

/** The foot of every page, with the switch to the other language. */
export function Footer({ links = [], otherLanguageHref, assurance }: FooterProps) {
  const { layout } = useWords();
  const other = useLang() === 'fr' ? 'en' : 'fr';
  return (
    <footer class="foot">
      <span>{layout.service}</span>
      {links.map(({ href, label }) => (
        <a href={href}>{label}</a>
      ))}
      {otherLanguageHref && (
        <a href={otherLanguageHref} lang={other} hreflang={other}>
          {layout.otherLanguage}
        </a>
      )}
      {assurance && <span class="push">{assurance}</span>}
    </footer>
  );
}
