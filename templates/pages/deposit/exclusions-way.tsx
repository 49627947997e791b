import type { DepositView } from '../../../src/dossiers/view.js';
import { useWords } from '../parts/language.js';

/** R63c: whom to leave out is asked by an act of the request, with a page of its own: outside of any form half typed. So is handing the
 * dossier on (R62). */
export function ExclusionsWay({ view: { reference } }: { view: Pick<DepositView, 'reference'> }) {
  const { dossier, handover } = useWords();
  const request = `/dossiers/${encodeURIComponent(reference)}`;
  return (
    <section>
      <h3 class="fh3">{dossier.exclusions}</h3>
      <p class="hint">{dossier.exclusionsHint}</p>
      <p class="row">
        <a href={`${request}/actes/ask-exclusion`}>{dossier.exclusionsAsk}</a>
        <a href={`${request}#exclusions`}>{dossier.exclusionsSeen}</a>
      </p>
      <p>
        <a href={`${request}/actes/propose-handover`}>{handover.deposit}</a>
      </p>
    </section>
  );
}
