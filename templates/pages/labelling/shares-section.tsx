import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { percent } from '../../i18n/numbers.js';
import { accentOf } from '../parts/accent.js';
import { DrawnTable } from '../parts/drawn-table.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';

/** The share of the R&D work on each pôle's territory, against the minimum asked of the lead. */
export function SharesSection({ view }: { view: DossierView }) {
  const { shares: words } = useWords().dossierPage;
  const lang = useLang();
  const threshold = view.eligibility?.leadMinimumShare ?? 0;
  const carried = view.shares.filter(({ share }) => share > 0);
  if (carried.length === 0) return null;
  const ofLead = view.shares.find(({ pole }) => pole === view.lead?.pole);
  const verdict = ofLead && (ofLead.share >= threshold ? words.reached : words.missed);
  return (
    <Section title={words.title} sub={words.sub}>
      <DrawnTable
        caption={[words.caption(percent(lang, threshold)), verdict].filter(Boolean).join(' ')}
        head={{ label: words.territory, share: words.share }}
        rows={carried.map(({ pole, name, seat, share }) => ({
          label: view.seats.find((one) => one.pole === pole)?.short ?? name.replace(/^Pôle /u, ''),
          share,
          accent: accentOf(seat),
        }))}
        threshold={threshold}
      />
    </Section>
  );
}
