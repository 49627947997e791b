import type { ReviewView } from '../../../src/labelling/view/review.js';
import { saidOf } from './found.js';
import { useWords } from '../parts/language.js';

/** R63: what ties people of the pôle, or the pôle itself, to the project; for those who judge it. */
export function Suspicions({ review }: { review: ReviewView }) {
  const { dossierPage, actForms, common } = useWords();
  const { suspicions: words } = dossierPage;
  const { suspicions, ownTies } = review;
  if (suspicions.length === 0 && ownTies.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet">{words.sub}</p>
      <ul>
        {ownTies.map(({ by, organisation }) => (
          <li class="note">{words.ofPole[by](organisation)}</li>
        ))}
        {suspicions.map(({ name, findings, dismissed, confirmed, reasons }) => (
          <li class="note">
            {common.labelled(name, saidOf(findings, actForms.findings).join(' '))}
            {confirmed && <span class="quiet"> {words.confirmed(reasons ?? '')}</span>}
            {dismissed && <span class="quiet"> {words.dismissed(reasons ?? '')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
