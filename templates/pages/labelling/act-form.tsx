import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { isOpen, wordsOf, type ActContext } from './act-context.js';
import { ActFields } from './act-fields.js';
import { actAddress, actHref, alternativesTo, backHref } from './acts-of.js';
import { Verb } from './dossier-head.js';

/** The form of an act: its fields, what follows, then its own verb and its rehearsal. */
export function ActForm({ act }: { act: ActContext }) {
  const all = useWords();
  const { actForms } = all;
  const said = wordsOf(all, act);
  const shut = isOpen(act) ? undefined : { id: 'shut', why: actForms.shut };
  return (
    <form method="post" action={postAddress(act)} id="acte" tabindex={-1} novalidate>
      <HiddenFields act={act} />
      <ActFields act={act} />
      <Section title={actForms.then}>
        <p class="voice mid">{said.consequence}</p>
        <ButtonRow why={!shut && actForms.simulateWhy}>
          <Button {...(shut && { disabled: shut })}>{said.verb}</Button>
          {!shut && (
            <Button kind="plain" name="rehearse" value="1">
              {actForms.simulate}
            </Button>
          )}
          <a class="small" href={backHref(act)}>
            {actForms.back}
          </a>
        </ButtonRow>
        <OrElse act={act} />
      </Section>
    </form>
  );
}

/** The other answers to the same question, where there are some: this page does not lean towards its own. */
function OrElse({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const others = alternativesTo(act, act.view.acts);
  if (others.length === 0) return null;
  return (
    <div>
      <h3>{actForms.orElse}</h3>
      <ul>
        {others.map((other) => (
          <li>
            <a href={actHref(act.view.reference, other)}>
              <Verb view={act.view} act={other} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The pôle and the seat travel in the form: what was chosen wins over the page's address. */
export const postAddress = ({ view, command }: ActContext) =>
  actAddress(view.reference, { command, pole: null, seat: null });

/** What travels unseen: who is meant, what was read, and the key that makes a double click one act. */
export function HiddenFields({ act }: { act: ActContext }) {
  const { command, commandId, version, pole, seat, csrfToken } = act;
  const chosen = command === 'attributeLead' || command === 'askExclusion';
  const named = chosen ? null : pole;
  return (
    <>
      <CsrfInput token={csrfToken} />
      {commandId !== undefined && <Hidden name="commandId" value={commandId} />}
      {version !== undefined && <Hidden name="version" value={String(version)} />}
      {named !== null && <Hidden name="pole" value={named} />}
      {seat !== null && <Hidden name="seat" value={seat} />}
    </>
  );
}
