import type { RuleDraftView } from '../../../src/rulebook/views.js';
import { words } from '../../i18n/words.js';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, ErrorSummary, Hidden, type FieldError } from '../parts/form-parts.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { ChangesTable } from './changes-table.js';
import { RulebookFrame, scopeOf, type PageProps } from './rulebook-frame.js';
import { SettingField } from './setting-field.js';
import { groupTitle, type GroupedSettings } from './setting-words.js';

export interface DraftPageProps extends PageProps {
  view: RuleDraftView;
  revision: number;
  groups: readonly GroupedSettings[];
  /** what the fields show: what was typed, when it comes back */
  typed: Readonly<Record<string, string>>;
  title: string;
  errors: readonly FieldError[];
  saved: boolean;
}

/** A draft: what it changes so far, every setting with its bounds, and what can be done with it. */
export function DraftPage(props: DraftPageProps) {
  const { frame, lang, view, revision, groups, errors } = props;
  const { rulebook } = words(lang);
  const settings = groups.flatMap((one) => one.settings);
  const path = `/regles/projets/${view.id}`;
  return (
    <RulebookFrame frame={frame} lang={lang} title={rulebook.draftOf(view.title)} lede={scopeOf(lang, view)}>
      <ErrorSummary errors={errors} />
      {props.saved && <Notice>{rulebook.saved}</Notice>}
      <Section title={rulebook.changes} first>
        <ChangesTable changes={view.changes} settings={settings} caption={rulebook.changes} />
        <div class="row">
          <Button href={`${path}/effets`}>{rulebook.toEffects}</Button>
          <Button kind="plain" href={`${path}/publication`}>
            {rulebook.toPublication}
          </Button>
        </div>
      </Section>
      <form method="post" action={path}>
        <CsrfInput token={frame.csrfToken} />
        <Hidden name="revision" value={String(revision)} />
        <Fields {...props} />
        <Section>
          <ButtonRow>
            <Button kind="plain">{rulebook.save}</Button>
          </ButtonRow>
        </Section>
      </form>
      <Section>
        <form method="post" action={`${path}/abandon`}>
          <CsrfInput token={frame.csrfToken} />
          <Hidden name="revision" value={String(revision)} />
          <Button kind="link">{rulebook.discard}</Button>
        </form>
      </Section>
    </RulebookFrame>
  );
}

function Fields({ lang, groups, typed, title, errors }: DraftPageProps) {
  const { rulebook } = words(lang);
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <Section>
        <TextField
          name="title"
          label={rulebook.draftTitle}
          size="wfull"
          maxLength={120}
          value={title}
          error={errorAt('title')}
        />
      </Section>
      {groups.map(({ group, settings }) => (
        <Section title={groupTitle(lang, group)} id={`groupe-${group}`}>
          {settings.map((one) => (
            <SettingField {...one} value={typed[one.name] ?? ''} error={errorAt(one.name)} />
          ))}
        </Section>
      ))}
    </>
  );
}
