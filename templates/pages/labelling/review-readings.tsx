import type { ReviewView } from '../../../src/labelling/view/review.js';
import type { Catalogue } from '../../i18n/fr.js';
import { figure } from '../../i18n/numbers.js';
import { useLang, useWords } from '../parts/language.js';

type Readings = ReviewView['readings'];
type Criterion = keyof Catalogue['reviewForm']['criteria'];

/** What the experts wrote, for the pôle that asked them: marks side by side, then the words of each. */
export function ReadingsTable({ readings }: { readings: Readings }) {
  const { dossierPage, reviewForm } = useWords();
  const { review: words } = dossierPage;
  const criteria = Object.entries(reviewForm.criteria) as [Criterion, { name: string }][];
  if (readings.length === 0) return null;
  return (
    <>
      <table class="tb">
        <caption>{words.marks}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {readings.map(({ name, you }) => (
              <th scope="col" class="r">
                {you ? words.you : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(([key, { name }]) => (
            <tr>
              <th scope="row">{name}</th>
              {readings.map(({ scores }) => (
                <td class="r num">{scores[key] ?? reviewForm.noMark}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <Sums readings={readings} />
      </table>
      {readings
        .filter(({ older }) => older)
        .map(({ name, you, version }) => (
          <p class="quiet">{words.readOn(you ? words.you : name, String(version))}</p>
        ))}
      {readings.map((reading) => (
        <Comments reading={reading} criteria={criteria} />
      ))}
    </>
  );
}

function Sums({ readings }: { readings: Readings }) {
  const { dossierPage, procedure } = useWords();
  const { review: words } = dossierPage;
  const lang = useLang();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.mean}</th>
        {readings.map(({ mean }) => (
          <td class="r num">{mean === null ? words.noBallot : figure(lang, mean)}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.recommendation}</th>
        {readings.map(({ recommendation }) => (
          <td class="r">{recommendation ? procedure.recommendations[recommendation] : words.noBallot}</td>
        ))}
      </tr>
    </tfoot>
  );
}

interface CommentsProps {
  reading: Readings[number];
  criteria: [Criterion, { name: string }][];
}

function Comments({ reading, criteria }: CommentsProps) {
  const { dossierPage, common } = useWords();
  const { review: words } = dossierPage;
  const said = criteria.filter(([key]) => reading.comments[key]);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{words.commentsOf(reading.you ? words.you : reading.name)}</h3>
      <ul>
        {said.map(([key, { name }]) => (
          <li class="note">{common.labelled(name, reading.comments[key])}</li>
        ))}
      </ul>
    </>
  );
}

/** R76: what whoever has left had begun to write: read by the case officer, in no table, counted for nothing. */
export function Drafts({ readings }: { readings: Readings }) {
  const { reviewForm, readers, common } = useWords();
  const criteria = Object.entries(reviewForm.criteria) as [Criterion, { name: string }][];
  return (
    <>
      {readings.map((draft) => (
        <details>
          <summary>{readers.uncounted(draft.name)}</summary>
          <ul>
            {criteria.map(([key, { name }]) => (
              <li class="note">
                {common.labelled(
                  `${name}, ${draft.scores[key] ?? reviewForm.noMark}`,
                  draft.comments[key] || reviewForm.noMark,
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
