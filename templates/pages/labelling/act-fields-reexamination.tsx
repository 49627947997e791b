import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { Ballot } from '../parts/ballot.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { useLang, useWords } from '../parts/language.js';
import { Hidden } from '../parts/form-parts.js';
import { Section } from '../parts/sections.js';
import { questionOf, type ActContext } from './act-context.js';
import { DecisionField, TextReasons } from './act-fields-simple.js';
import { dueSentence } from './moments.js';
import { askedNow } from './names.js';
import { VersionRead } from './versions-section.js';
import { WithdrawalRead } from './withdrawal-section.js';

/** The fields of the acts by which a refusal is looked at again; none for any other act. */
export function ReexaminationFields({ act }: { act: ActContext }) {
  if (act.command === 'requestReexamination') return <AppealFields act={act} />;
  if (act.command === 'castAnswer') return <AnswerFields act={act} />;
  return act.command === 'decideReexamination' ? <VerdictFields act={act} /> : null;
}

/** R68: until when it may be asked, and why it should be. */
function AppealFields({ act: { view, typed, errors } }: { act: ActContext }) {
  const { actForms, dossierPage } = useWords();
  const { reexamination: words } = dossierPage;
  const lang = useLang();
  const until = view.reexaminationUntil;
  return (
    <Section>
      {until && <p>{words.right(dueSentence(lang, until, view.at).when, view.panel !== null)}</p>}
      <TextReasons
        name="reasons"
        label={actForms.fields.reasons}
        readers={words.askReaders}
        rows={10}
        typed={typed}
        errors={errors}
      />
    </Section>
  );
}

const marks = { for: 'favourable', against: 'unfavourable', abstain: 'abstain' } as const;
const answers = ['for', 'against', 'abstain'] as const;

/** R33: for, against or neither; no answer tells what the others have said. */
function AnswerFields({ act: { view, pole, typed, errors } }: { act: ActContext }) {
  const { dossierPage, actForms } = useWords();
  const { reexamination: words } = dossierPage;
  const asked = askedNow(view, pole, questionOf(typed));
  const about = asked?.about;
  const of = {
    withdrawal: dossierPage.labelLife.withdrawal,
    coLabel: words.coLabel,
    change: dossierPage.labelLife.change,
    reexamination: words,
  };
  const { consequences } = of[about ?? 'reexamination'];
  const needed = answers.filter((one) => asked?.reasonsRequired.includes(one));
  return (
    <>
      {asked && <Hidden name="question" value={typed['question'] ?? String(asked.question)} />}
      {about === 'withdrawal' && <WithdrawalRead view={view} pole={pole} />}
      {about === 'change' && <VersionRead view={view} />}
      {about === 'reexamination' && <HoldersReasons view={view} />}
      <Section title={words.field}>
        <Ballot
          legend={words.field}
          name="answer"
          value={typed['answer']}
          error={errors['answer']}
          choices={answers.map((answer) => ({
            value: answer,
            position: marks[answer],
            label: words.answers[answer],
            then: consequences[answer],
          }))}
        />
      </Section>
      <Section title={actForms.fields.reasons}>
        <TextReasons
          name="reasons"
          label={words.why}
          readers={words.voteReaders}
          optional={needed.length < answers.length}
          {...(needed.length > 0 && {
            hint: words.whyHint(needed.map((one) => words.answers[one].toLowerCase()).join(', ')),
          })}
          typed={typed}
          errors={errors}
        />
      </Section>
    </>
  );
}

/** What the committee has decided, and the number of its decision. */
function VerdictFields({ act: { view, typed, errors } }: { act: ActContext }) {
  const { reexamination: words } = useWords().dossierPage;
  return (
    <>
      <HoldersReasons view={view} />
      <Section>
        <RadioGroup
          name="overturns"
          label={words.overturns}
          value={typed['overturns']}
          error={errors['overturns']}
          options={(['true', 'false'] as const).map((value) => ({ value, label: words.decided[value] }))}
        />
        <DecisionField typed={typed} errors={errors} />
      </Section>
    </>
  );
}

function HoldersReasons({ view: { reexamination } }: { view: DossierView }) {
  const { reexamination: words } = useWords().dossierPage;
  if (!reexamination?.reasons) return null;
  return (
    <Section title={words.reasons}>
      <p class="note">{reexamination.reasons}</p>
    </Section>
  );
}
