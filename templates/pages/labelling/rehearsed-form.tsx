import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { wordsOf, type ActContext } from './act-context.js';
import { ActFields, asksNothing } from './act-fields.js';
import { HiddenFields, postAddress } from './act-form.js';
import { Disclosure } from '../parts/notices.js';

/** Fields that name someone in a list the rehearsal has not: they travel as they were chosen. */
const chosen = ['assignExpert', 'designateVoter', 'attributeLead', 'ruleOnOutcome', 'namePanel'];

/** Does for good what was rehearsed. The fields stand folded in the same form: nothing typed is lost to change it. */
export function RehearsedForm({ act }: { act: ActContext }) {
  const all = useWords();
  const { actForms } = all;
  const { rehearsal } = actForms;
  const folded = !asksNothing(act.command) && !chosen.includes(act.command);
  return (
    <form method="post" action={postAddress(act)} novalidate>
      {folded ? <HiddenFields act={act} /> : <Everything act={act} />}
      {folded && (
        <Section>
          <Disclosure summary={rehearsal.change}>
            <ActFields act={act} />
          </Disclosure>
        </Section>
      )}
      <Section title={rehearsal.reallyDo}>
        <ButtonRow>
          <Button>{wordsOf(all, act).verb}</Button>
          {folded && (
            <Button kind="plain" name="rehearse" value="1">
              {actForms.simulateAgain}
            </Button>
          )}
          <a class="small" href={`/dossiers/${encodeURIComponent(act.view.reference)}`}>
            {actForms.back}
          </a>
        </ButtonRow>
      </Section>
    </form>
  );
}

function Everything({ act: { typed, csrfToken } }: { act: ActContext }) {
  const carried = Object.entries(typed).filter(([name]) => name !== '_csrf' && name !== 'rehearse');
  return (
    <>
      <CsrfInput token={csrfToken} />
      {carried.map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </>
  );
}
