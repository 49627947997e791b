import type { PublishedView, RuleDraftView } from '../../../src/rulebook/views.js';
import type { Named } from '../../../workflows/index.js';
import { dateTime } from '../../i18n/dates.js';
import { liftOf, sentenceOf, type RefusalReason } from '../../i18n/reasons.js';
import { words } from '../../i18n/words.js';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, ErrorSummary, Hidden, type FieldError } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { ChangesTable } from './changes-table.js';
import { RulebookFrame, scopeOf, type PageProps } from './rulebook-frame.js';

export interface PublicationPageProps extends PageProps {
  view: RuleDraftView;
  revision: number;
  settings: readonly Named[];
  typed: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  reasons: readonly RefusalReason[];
  /** what the act would write, once it was rehearsed */
  rehearsed: PublishedView | null;
}

/** R3: the decision and the date under which a draft becomes rules; rehearsed, then done. */
export function PublicationPage(props: PublicationPageProps) {
  const { frame, lang, view, settings, errors, rehearsed } = props;
  const { rulebook } = words(lang);
  return (
    <RulebookFrame
      frame={frame}
      lang={lang}
      title={rulebook.publish(view.title)}
      lede={`${capital(scopeOf(lang, view))}. ${rulebook.publishLede}`}
    >
      <ErrorSummary errors={errors} />
      <Refused reasons={props.reasons} />
      {rehearsed && <Rehearsed {...rehearsed} />}
      <Section title={rulebook.changes} first>
        <ChangesTable changes={view.changes} settings={settings} caption={rulebook.changes} />
      </Section>
      <PublicationForm {...props} />
    </RulebookFrame>
  );
}

function PublicationForm({ frame, lang, view, revision, typed, errors, rehearsed }: PublicationPageProps) {
  const { rulebook } = words(lang);
  const path = `/regles/projets/${view.id}`;
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  });
  return (
    <Section title={rulebook.authority}>
      <form method="post" action={`${path}/publication`} class="stack">
        <CsrfInput token={frame.csrfToken} />
        <Hidden name="revision" value={String(revision)} />
        <TextField
          {...of('decision')}
          label={rulebook.decision}
          hint={rulebook.decisionHint}
          maxLength={30}
        />
        <TextField {...of('decidedOn')} label={rulebook.decidedOn} type="date" />
        <TextField
          {...of('object')}
          label={rulebook.object}
          hint={rulebook.objectHint}
          readers={rulebook.objectReaders}
          size="wfull"
          maxLength={200}
          optional
        />
        <TextField
          {...of('effectOn')}
          label={rulebook.effectOn}
          hint={rulebook.effectHint}
          type="date"
          optional
        />
        <ButtonRow why={rulebook.consequence}>
          <Button kind={rehearsed ? 'plain' : 'filled'} name="step" value="rehearse">
            {rulebook.rehearse}
          </Button>
          <Button kind={rehearsed ? 'filled' : 'plain'} name="step" value="publish">
            {rulebook.publishButton}
          </Button>
          <Button kind="plain" href={path}>
            {rulebook.toDraft}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

function Refused({ reasons }: Pick<PublicationPageProps, 'reasons'>) {
  const all = useWords();
  if (reasons.length === 0) return null;
  return (
    <Notice kind="ask">
      {reasons.map((reason) => (
        <p>{[sentenceOf(all, reason), liftOf(all, reason)].filter(Boolean).join(' ')}</p>
      ))}
    </Notice>
  );
}

function Rehearsed({ from, ends }: PublishedView) {
  const { rulebook } = useWords();
  const lang = useLang();
  return (
    <Notice kind="plain">
      <p>
        <strong>{rulebook.rehearsed}.</strong> {rulebook.wouldBegin(dateTime(lang, from, { year: true }))}{' '}
        {ends !== null && rulebook.wouldEnd} {rulebook.wouldKeep}
      </p>
    </Notice>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
