import type { ReviewView } from '../../../src/dossiers/view.js';
import { percent } from '../../i18n/numbers.js';
import type { Lang } from '../../i18n/words.js';
import type { Catalogue } from '../../i18n/fr.js';
import { useLang, useWords } from '../parts/language.js';

type Verdict = ReviewView['verdicts'][number];

/** The rules of the call and what they give, with the figures used (R21). */
export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  const words = useWords();
  const lang = useLang();
  const { eligibility, eligibilityHint, verdicts: names } = words.dossier.review;
  return (
    <section>
      <h3 class="fh3">{eligibility}</h3>
      <p class="hint">{eligibilityHint}</p>
      <ul class="stack-2">
        {verdicts.map((verdict) => (
          <li>
            {words.common.labelled(ruleSentence(words, lang, verdict), '')}
            <strong>{names[verdict.verdict]}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ruleSentence({ dossier }: Catalogue, lang: Lang, { rule, figures }: Verdict): string {
  const { rules } = dossier.review;
  const share = (name: string) => percent(lang, figures[name] ?? 0);
  const count = (name: string) => figures[name] ?? 0;
  switch (rule) {
    case 'consortium':
      return rules.consortium(
        count('companies'),
        count('minimumCompanies'),
        count('research'),
        count('minimumResearch'),
      );
    case 'holder':
      return rules.holder;
    case 'leadShare':
      return rules.leadShare(share('share'), share('minimum'));
    case 'territoryShare':
      return rules.territoryShare(share('share'), share('minimum'));
    case 'partnerShare':
      return rules.partnerShare(share('share'), share('maximum'));
  }
}

/** Who will read what: the same words as under each field. */
export function ReadersTable({ view }: { view: ReviewView }) {
  const { dossier, pieces } = useWords();
  const { fields, readers, review, sections } = dossier;
  const rows = [
    [fields.publicAbstract, readers.everybody],
    [fields.description, readers.poles],
    [sections.partners, readers.poles],
    [fields.contactName, readers.officers],
    ...view.annexes.map(({ name, level }) => [name, pieces.consequences[level]]),
  ];
  return (
    <section>
      <h3 class="fh3">{review.readersTitle}</h3>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{review.readersOf}</th>
            <th scope="col">{review.readBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, who]) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
