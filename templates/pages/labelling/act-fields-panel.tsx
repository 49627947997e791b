import { Ballot } from '../parts/ballot.js';
import { Select } from '../parts/choice-fields.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { DecisionField, TextReasons } from './act-fields-simple.js';

const ranks = [1, 2, 3, 4, 5];
const isPerson = (value: string) => /^[0-9a-f]{8}-/.test(value);

/** What the form says: as it was typed or, at first, whom a panel that is named anew still has (R63h). */
function panelGiven({ typed, choices, view: { panel } }: ActContext): Readonly<Record<string, string>> {
  if (!panel || Object.keys(typed).length > 0) return typed;
  const offered = (value: string) => choices.some((one) => one.value === value);
  const experts = panel.named.filter(offered).map((id, index) => [`expert${index + 1}`, id]);
  return Object.fromEntries([...experts, ...(offered(panel.pole) ? [['pole', panel.pole]] : [])]);
}

/** R63h: the experts steering has named, and the pôle that signs. */
export function PanelFields({ act }: { act: ActContext }) {
  const { typed, errors, choices, view } = act;
  const { fields, hints } = useWords().actForms;
  const given = panelGiven(act);
  const experts = choices
    .filter(({ value }) => isPerson(value))
    .map(({ value, label }) => ({
      value,
      label: view.panel?.named.includes(value) ? fields.stillOnPanel(label) : label,
    }));
  // Once it has judged only the pôle that signs is named anew.
  const asked = view.panel && experts.length === 0 ? [] : ranks;
  return (
    <Section>
      <DecisionField typed={typed} errors={errors} />
      {asked.map((rank) => (
        <Select
          name={`expert${rank}`}
          label={fields.outsider(rank)}
          options={experts}
          value={given[`expert${rank}`]}
          error={errors[`expert${rank}`]}
          optional={rank > 3}
        />
      ))}
      <Select
        name="pole"
        label={fields.signingPole}
        hint={hints.signingPole}
        options={choices.filter(({ value }) => !isPerson(value))}
        value={given['pole']}
        error={errors['pole']}
      />
    </Section>
  );
}

/** What each leads to, said in the words of this entry of the catalogue (R33, R63h). */
const ballots = [
  ['favourable', 'favourable'],
  ['favourableWithReservations', 'reservationsForPanel'],
  ['unfavourable', 'unfavourableForPanel'],
  ['complementRequested', 'complementForLead'],
  ['abstain', 'abstain'],
] as const;

/** R33: as a ballot of an organ that leads. */
export function PanelOpinionFields({ act: { typed, errors } }: { act: ActContext }) {
  const { fields, readers, hints, ballots: then } = useWords().actForms;
  return (
    <>
      <Section title={fields.panelOpinion}>
        <Ballot
          legend={fields.panelOpinion}
          name="ballot"
          value={typed['ballot']}
          error={errors['ballot']}
          choices={ballots.map(([ballot, consequence]) => ({
            value: ballot,
            position: ballot,
            then: then[consequence],
          }))}
        />
      </Section>
      <Section title={fields.reasons}>
        <TextReasons
          name="reasons"
          label={fields.reasons}
          hint={hints.panelReasons}
          readers={readers.ofPanel}
          optional
          typed={typed}
          errors={errors}
        />
      </Section>
    </>
  );
}
