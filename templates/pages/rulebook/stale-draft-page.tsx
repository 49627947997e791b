import type { SettingChange } from '../../../src/rulebook/changes.js';
import type { RuleDraftView } from '../../../src/rulebook/views.js';
import type { Named } from '../../../workflows/index.js';
import { words } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { Section } from '../parts/sections.js';
import { ChangesTable } from './changes-table.js';
import { RulebookFrame, type PageProps } from './rulebook-frame.js';

export interface StaleDraftPageProps extends PageProps {
  /** the draft as it is saved now */
  view: RuleDraftView;
  revision: number;
  settings: readonly Named[];
  /** where the two texts differ: saved, and typed */
  differences: readonly SettingChange[];
  yours: Readonly<Record<string, string>>;
}

/** 412: the draft was saved meanwhile. Both texts side by side, and a way to keep either. */
export function StaleDraftPage(props: StaleDraftPageProps) {
  const { frame, lang, view, revision, settings, differences, yours } = props;
  const { rulebook } = words(lang);
  const path = `/regles/projets/${view.id}`;
  return (
    <RulebookFrame frame={frame} lang={lang} title={rulebook.draftOf(view.title)}>
      <div class="errors" role="alert" tabindex={-1} aria-labelledby="stale-title">
        <h2 id="stale-title">{rulebook.stale}</h2>
        <p>{rulebook.staleLede}</p>
      </div>
      <Section first>
        <ChangesTable
          changes={differences}
          settings={settings}
          caption={rulebook.stale}
          heads={[rulebook.theirs, rulebook.yours]}
        />
        <form method="post" action={path}>
          <CsrfInput token={frame.csrfToken} />
          <Hidden name="revision" value={String(revision)} />
          {Object.entries(yours).map(([name, value]) => (
            <Hidden name={name} value={value} />
          ))}
          <p class="row go">
            <Button>{rulebook.keepYours}</Button>
            <Button kind="plain" href={path}>
              {rulebook.keepTheirs}
            </Button>
          </p>
        </form>
      </Section>
    </RulebookFrame>
  );
}
