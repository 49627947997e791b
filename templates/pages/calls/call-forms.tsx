import type { CallAct } from '../../../src/calls/call-acts.js';
import type { CallView } from '../../../src/calls/calls.js';
import type { RulebookWords } from '../../i18n/fr/rulebook.js';
import { parisField } from '../../i18n/dates.js';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextArea, TextField } from '../parts/text-field.js';
import { AwardFields } from './award-fields.js';
import type { CallNews } from './call-news.js';

interface CallFormsProps {
  view: CallView;
  news: CallNews;
  csrfToken: string | undefined;
}

const paths: Record<CallAct, string> = { moveCall: 'deplacer', cancelCall: 'annuler', changeAward: 'donner' };

const saidOf = (words: RulebookWords): Record<CallAct, { verb: string; consequence: string }> => ({
  moveCall: { verb: words.moveCall, consequence: words.moveConsequence },
  cancelCall: { verb: words.cancelCall, consequence: words.cancelConsequence },
  changeAward: { verb: words.changeAward, consequence: words.awardConsequence },
});

/** R51, R52: the secretary moves a call, cancels it, or changes what it asks of the pôles, under a steering decision; each can be rehearsed. */
export function CallForms(props: CallFormsProps) {
  const { rulebook } = useWords();
  if (props.view.cancelledAt !== null) return null;
  return (
    <>
      <Section
        title={rulebook.moveCall}
        sub={rulebook.runningRequests(props.view.requests ?? 0)}
        id="deplacer"
      >
        <CallForm {...props} act="moveCall" />
      </Section>
      {props.view.dossiers === 0 && (
        <Section title={rulebook.changeAward} sub={rulebook.changeAwardSub} id="donner">
          <CallForm {...props} act="changeAward" />
        </Section>
      )}
      <Section title={rulebook.cancelCall} id="annuler">
        <CallForm {...props} act="cancelCall" />
      </Section>
    </>
  );
}

function CallForm({ view, news, csrfToken, act }: CallFormsProps & { act: CallAct }) {
  const { rulebook } = useWords();
  const own: Partial<CallNews> = news.act === act ? news : {};
  const of = (name: string, standing = '') => ({
    ...{ name, id: `${act}-${name}`, value: own.typed?.[name] ?? standing },
    error: own.errors?.find(({ field }) => field === `${act}-${name}`)?.message,
  });
  const path = `/appels/${view.code}/${paths[act]}`;
  const { consequence, verb } = saidOf(rulebook)[act];
  return (
    <form method="post" action={path} class="stack">
      <CsrfInput token={csrfToken} />
      <Hidden name="commandId" value={news.commandId} />
      {act === 'moveCall' && (
        <>
          <TextField
            {...of('intakeAt', parisField(view.intakeAt))}
            label={rulebook.intakeAt}
            hint={rulebook.parisHour}
            type="datetime-local"
          />
          <TextField
            {...of('closesAt', parisField(view.closesAt))}
            label={rulebook.closesAt}
            hint={rulebook.parisHour}
            type="datetime-local"
          />
        </>
      )}
      {act === 'changeAward' && <AwardFields view={view} of={of} />}
      <TextField {...of('decision')} label={rulebook.decision} hint={rulebook.decisionHint} maxLength={30} />
      <TextArea
        {...of('reasons')}
        label={rulebook.callReasons}
        readers={rulebook.callReaders}
        rows={3}
        maxLength={4000}
      />
      <ButtonRow why={consequence}>
        <Button kind={own.rehearsed ? 'plain' : 'filled'} name="step" value="rehearse">
          {rulebook.rehearse}
        </Button>
        <Button kind={own.rehearsed ? 'filled' : 'plain'} name="step" value="do">
          {verb}
        </Button>
      </ButtonRow>
    </form>
  );
}
