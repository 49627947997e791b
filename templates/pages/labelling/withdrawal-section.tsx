import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { LabelView } from '../../../src/labelling/view/label.js';
import type { WithdrawalView } from '../../../src/labelling/view/withdrawal.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

/** R70: what pôles have withdrawn, or mean to, as far as this reader may know; and a certificate that has no lead. */
export function Withdrawals({ view, label }: { view: DossierView; label: LabelView }) {
  const words = useWords().dossierPage.labelLife.withdrawal;
  const lang = useLang();
  const { withdrawals, vacancy } = label;
  return (
    <>
      {withdrawals.map((withdrawal) => (
        <Withdrawal view={view} withdrawal={withdrawal} />
      ))}
      {vacancy && (
        <p class="now">
          {words.vacancy(poleName(view, vacancy.former), dateTime(lang, vacancy.until, { year: true }))}
        </p>
      )}
    </>
  );
}

function Withdrawal({ view, withdrawal }: { view: DossierView; withdrawal: WithdrawalView }) {
  const { dossierPage, procedure } = useWords();
  const lang = useLang();
  const words = dossierPage.labelLife.withdrawal;
  const { pole, noticedAt, endedAt, ground, how } = withdrawal;
  const when = (instant: string) => dateTime(lang, instant, { year: true });
  const name = poleName(view, pole);
  // Who is not concerned knows that a pôle has withdrawn, and nothing of how.
  if (noticedAt === null) return endedAt && <p>{words.withdrawn(name, when(endedAt))}</p>;
  return (
    <>
      <p class={endedAt === null ? 'now' : undefined}>
        {words.begun(name, when(noticedAt))} {ground && words.ground(procedure.suspensionGrounds[ground])}
      </p>
      <Stage withdrawal={withdrawal} />
      {endedAt !== null && (
        <p>
          {words.ended(when(endedAt))} {how && words.ends[how]}{' '}
          {withdrawal.decision && dossierPage.reexamination.decision(withdrawal.decision)}
        </p>
      )}
      <Texts withdrawal={withdrawal} />
    </>
  );
}

/** Who is waited for. */
function Stage({ withdrawal: { endedAt, put, bySteering, answerBy } }: { withdrawal: WithdrawalView }) {
  const words = useWords().dossierPage.labelLife.withdrawal;
  const lang = useLang();
  if (endedAt !== null) return null;
  if (bySteering) return <p>{words.bySteering}</p>;
  if (put) return <p>{words.put}</p>;
  return answerBy && <p>{words.answerBy(dateTime(lang, answerBy, { year: true }))}</p>;
}

function Texts({ withdrawal: { reasons, answer, endReasons } }: { withdrawal: WithdrawalView }) {
  const words = useWords().dossierPage.labelLife.withdrawal;
  const said: [string, string | null][] = [
    [words.why, reasons],
    [words.answer, answer],
    [words.whyDropped, endReasons],
  ];
  return (
    <>
      {said.map(
        ([title, text]) =>
          text && (
            <>
              <h3>{title}</h3>
              <p class="note">{text}</p>
            </>
          ),
      )}
    </>
  );
}

/** What whoever answers, votes or decides has to read first: why, and what the holder says to it. */
export function WithdrawalRead({ view, pole }: { view: DossierView; pole: string | null }) {
  const { dossierPage, procedure } = useWords();
  const found = view.labelLife?.withdrawals.find((one) => one.pole === pole && one.endedAt === null);
  if (!found) return null;
  return (
    <Section title={dossierPage.labelLife.withdrawal.read}>
      {found.ground && (
        <p>{dossierPage.labelLife.withdrawal.ground(procedure.suspensionGrounds[found.ground])}</p>
      )}
      <Texts withdrawal={found} />
    </Section>
  );
}
