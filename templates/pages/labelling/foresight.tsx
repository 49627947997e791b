import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { ReviewView } from '../../../src/labelling/view/review.js';
import { outcomeWords } from '../../i18n/outcome-words.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

/** D4: what may still come of the positions this reader knows: settled, or the results left and who can turn them. */
export function ForesightSection({ view }: { view: DossierView }) {
  const all = useWords();
  const { foresight: words } = all.dossierPage;
  const { foresight } = view;
  const [only, ...others] = foresight?.results ?? [];
  if (!foresight || !only) return null;
  const { model, results, pivotal } = foresight;
  const ruleOf = (result: (typeof results)[number]) =>
    outcomeWords(all, { result, model, upheld: false }).rule;
  const turning = pivotal.map((pole) => poleName(view, pole));
  return (
    <Section title={words.title} sub={words.sub}>
      {others.length === 0 && (
        <p class="voice mid">{words.settled(words.results[only as keyof typeof words.results])}</p>
      )}
      <ul>
        {results.map((result) => (
          <li>
            <strong>{words.results[result as keyof typeof words.results]}</strong>{' '}
            <span class="quiet">{ruleOf(result)}</span>
          </li>
        ))}
      </ul>
      {turning.length > 0 && <p>{words.pivotal(all.letters.frame.list(turning), turning.length)}</p>}
    </Section>
  );
}

/** The same of an open vote, to those who see its ballots (R84). */
export function OrganForesightLine({ review: { foresight, members } }: { review: ReviewView }) {
  const { dossierPage, positions, letters } = useWords();
  const { foresight: words } = dossierPage;
  if (!foresight) return null;
  const { opinions, pivotal } = foresight;
  const named = opinions.map((opinion) => (opinion ? positions[opinion] : words.quorumMissed));
  const seats = members.filter(({ seat }) => pivotal.includes(seat)).map(({ name }) => name);
  return (
    <p class="quiet">
      {named.length === 1 ? words.settled(named[0] ?? '') : words.reachable(named)}{' '}
      {seats.length > 0 && words.pivotalSeats(letters.frame.list(seats), seats.length)}
    </p>
  );
}
