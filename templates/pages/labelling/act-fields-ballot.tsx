import { Ballot } from '../parts/ballot.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { reviewOf, type ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';
import { dueSentence } from './moments.js';

const ballots = [
  'favourable',
  'favourableWithReservations',
  'unfavourable',
  'complementRequested',
  'abstain',
] as const;

/** The five ballots of R33, each with what it does to the count; no ballot tells what the others have cast. */
export function BallotFields({ act }: { act: ActContext }) {
  const { actForms, pieces, positions } = useWords();
  const { role = 'invited', vote, state, unseen = 0 } = reviewOf(act) ?? {};
  const isOver = state !== 'inReview.committee.voting';
  const needed = ballots.filter((ballot) => vote?.reasonsRequired.includes(ballot));
  const { fields, hints, readers, ballots: then } = actForms;
  const { typed, errors } = act;
  const complement = role === 'lead' ? then.complementForLead : then.complementForInvited;
  return (
    <>
      {isOver && <Notice kind="plain">{hints.lateBallot}</Notice>}
      {unseen > 0 && <Notice kind="plain">{pieces.organ(unseen)}</Notice>}
      <Sealed act={act} late={isOver} />
      <Section title={fields.ballot}>
        <Ballot
          legend={fields.ballot}
          name="ballot"
          value={typed['ballot']}
          error={errors['ballot']}
          choices={ballots.map((ballot) => ({
            value: ballot,
            position: ballot,
            then: ballot === 'complementRequested' ? complement : then[ballot],
          }))}
        />
      </Section>
      <Section title={fields.reasons}>
        <TextReasons
          name="reasons"
          label={fields.ballotReasons}
          readers={readers.ballot}
          optional={needed.length < ballots.length}
          {...(needed.length > 0 && {
            hint: hints.ballotReasons(needed.map((one) => positions[one]).join(', ')),
          })}
          typed={typed}
          errors={errors}
        />
      </Section>
    </>
  );
}

/** D11: until when nobody reads it. */
function Sealed({ act, late }: { act: ActContext; late: boolean }) {
  const { hints } = useWords().actForms;
  const lang = useLang();
  const { view, pole } = act;
  if (reviewOf(act)?.vote?.seal !== 'sealed') return null;
  if (late) return <Notice kind="plain">{hints.lateSealedBallot}</Notice>;
  const due = view.deadlines.find((one) => pole !== null && one.pole === pole);
  const until = due ? dueSentence(lang, due.at, view.at).when : null;
  return <Notice kind="plain">{hints.sealedBallot(until)}</Notice>;
}
