import { Ballot } from '../parts/ballot.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { TextReasons } from './act-fields-simple.js';

const ballots = [
  'favourable',
  'favourableWithReservations',
  'unfavourable',
  'complementRequested',
  'abstain',
] as const;

/** The five ballots of R33, each with what it does to the count; no ballot tells what the others have cast. */
export function BallotFields({ act, role }: { act: ActContext; role: 'lead' | 'invited' }) {
  const { actForms } = useWords();
  const { fields, readers, ballots: then } = actForms;
  const { typed, errors } = act;
  const complement = role === 'lead' ? then.complementForLead : then.complementForInvited;
  return (
    <>
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
          optional
          typed={typed}
          errors={errors}
        />
      </Section>
    </>
  );
}
