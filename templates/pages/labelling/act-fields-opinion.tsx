import { Ballot, type BallotChoice } from '../parts/ballot.js';
import { Checkbox } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { reviewOf, type ActContext } from './act-context.js';
import { TextField } from '../parts/text-field.js';
import { TextReasons } from './act-fields-simple.js';

/** An opinion to sign as voted, or to revise: which one, why, and its recommendations (R34, R38). */
export function OpinionFields({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const { fields, hints, readers } = actForms;
  const { typed, errors, command } = act;
  const revises = command === 'reviseOpinion';
  const opinion = revises ? typed['opinion'] : reviewOf(act)?.opinion;
  const needsReasons = opinion === 'unfavourable' || opinion === 'postponed';
  const needsReservation = opinion === 'favourableWithReservations';
  const given = { typed, errors };
  return (
    <>
      {reviewOf(act)?.late && <Notice kind="plain">{hints.lateOpinion}</Notice>}
      <WithoutPieces act={act} />
      {revises && <NewOpinion act={act} />}
      <Section title={fields.reasons}>
        <TextReasons
          {...given}
          name="reasons"
          label={fields.reasons}
          readers={readers.opinion}
          optional={!needsReasons}
          {...(needsReasons && { hint: hints.reasonsNeeded })}
        />
      </Section>
      <Section title={actForms.recommendations} sub={actForms.upToThree}>
        {[1, 2, 3].map((rank) => (
          <>
            <TextReasons
              {...given}
              name={`reservation${rank}`}
              label={fields.reservation(rank)}
              readers={readers.opinion}
              rows={2}
              optional={rank > 1 || !needsReservation}
              {...(rank === 1 && { hint: needsReservation ? hints.reservationNeeded : hints.reservation })}
            />
            <TextField
              name={`until${rank}`}
              type="date"
              label={fields.until(rank)}
              value={typed[`until${rank}`]}
              error={errors[`until${rank}`]}
              optional
              {...(rank === 1 && { hint: hints.until })}
            />
          </>
        ))}
      </Section>
    </>
  );
}

/** R66: it is signed without what its organ could not open, and says so. */
function WithoutPieces({ act }: { act: ActContext }) {
  const { pieces } = useWords();
  const unseen = reviewOf(act)?.unseen ?? 0;
  if (unseen === 0) return null;
  return (
    <Section title={pieces.certificate}>
      <p>{pieces.organ(unseen)}</p>
      <Checkbox
        name="without"
        label={pieces.accept(unseen)}
        value={String(unseen)}
        checked={act.typed['without'] === String(unseen)}
        error={act.errors['without']}
      />
    </Section>
  );
}

/** The opinions open to this pôle: « sans objection » is for invited ones, « ajourné » for the lead (R36). */
function NewOpinion({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const { opinions: then, fields } = actForms;
  const lead = reviewOf(act)?.role === 'lead';
  const own: BallotChoice = lead
    ? { value: 'postponed', position: 'postponed', then: then.postponed }
    : { value: 'noObjection', position: 'noObjection', then: then.noObjection };
  const choices: BallotChoice[] = [
    { value: 'favourable', position: 'favourable', then: then.favourable },
    {
      value: 'favourableWithReservations',
      position: 'favourableWithReservations',
      then: then.favourableWithReservations,
    },
    own,
    {
      value: 'unfavourable',
      position: 'unfavourable',
      then: lead ? then.unfavourableForLead : then.unfavourableForInvited,
    },
  ];
  return (
    <Section title={fields.opinion}>
      <Ballot
        legend={fields.opinion}
        name="opinion"
        choices={choices}
        value={act.typed['opinion']}
        error={act.errors['opinion']}
      />
    </Section>
  );
}
