import type { FollowUpView, FundingView } from '../../../src/labelling/view/label.js';
import { calendarDate, dateTime } from '../../i18n/dates.js';
import { KeyValue, type KeyValueItem } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';

/** R72: the funder's answer and, once it is final, the project's dates. */
export function FundingWords({ funding }: { funding: FundingView }) {
  const { dossierPage, procedure } = useWords();
  const lang = useLang();
  const words = dossierPage.labelLife.funding;
  const { result, resultsOn, startsOn, endsOn, benefitLost } = funding;
  const day = (date: string) => calendarDate(lang, date);
  const items: KeyValueItem[] = [
    { term: words.result, value: words.resultOn(procedure.fundingResults[result], day(resultsOn)) },
    ...(startsOn && endsOn ? [{ term: words.project, value: words.dates(day(startsOn), day(endsOn)) }] : []),
  ];
  return (
    <>
      <KeyValue items={items} />
      {benefitLost && <p class="now">{words.benefitLost}</p>}
    </>
  );
}

/** R73: what is owed next, what is late, and what the holder has said of each year. */
export function FollowUpWords({ followUp }: { followUp: FollowUpView }) {
  const { dossierPage, procedure } = useWords();
  const lang = useLang();
  const words = dossierPage.labelLife.funding;
  const { late, next, forms, report } = followUp;
  return (
    <>
      {late && <p class="now">{words.late}.</p>}
      {next && (
        <KeyValue
          items={[
            {
              term: words.owed,
              value: `${procedure.deadlines[next.awaited]}, ${dateTime(lang, next.at, { year: true })}`,
            },
          ]}
        />
      )}
      {forms.length > 0 && <YearsTable forms={forms} />}
      {report && (
        <>
          <h3>{words.report}</h3>
          <p class="note">{report}</p>
        </>
      )}
    </>
  );
}

function YearsTable({ forms }: Pick<FollowUpView, 'forms'>) {
  const words = useWords().dossierPage.labelLife.funding;
  const heads = [words.year, words.jobs, words.patents, words.partners, words.progress];
  return (
    <table class="tb">
      <caption>{words.forms}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {forms.map(({ year, jobs, patents, partners, progress }) => (
          <tr>
            <th scope="row">{year}</th>
            <td>{jobs}</td>
            <td>{patents}</td>
            <td>{partners}</td>
            <td>{progress}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
