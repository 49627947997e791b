import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { settings, valueAt } from '../../workflows/index.js';
import { words } from '../../templates/i18n/words.js';
import type { OpenNews } from '../../templates/pages/rulebook/drafts-section.js';
import { RulebookPage } from '../../templates/pages/rulebook/rulebook-page.js';
import { RuleSetPage } from '../../templates/pages/rulebook/rule-set-page.js';
import { Problem } from '../platform/problem.js';
import { idOf } from './asked.js';
import type { SettingValue } from './changes.js';
import { Drafts } from './drafts.js';
import type { OpenRuleDraftPageForm } from './forms.js';
import { groupsOf } from './groups.js';
import { Rulebook } from './rulebook.js';
import { RULEBOOK_OPTIONS, sendPage, type Asked, type RulebookOptions } from './rulebook.options.js';

/** The pages that all may read, and the form that opens a draft on one of them. */
@Injectable()
export class RulebookAnswers {
  constructor(
    private readonly rulebook: Rulebook,
    private readonly drafts: Drafts,
    @Inject(RULEBOOK_OPTIONS) private readonly options: RulebookOptions,
  ) {}

  async all(asked: Asked, returned: Partial<OpenNews> = {}, status = 200): Promise<void> {
    const view = await this.rulebook.all(asked.me.accountId);
    const news = { done: asked.request.query['fait'], commandId: randomUUID(), ...returned };
    sendPage(asked, this.options, (props) => <RulebookPage {...props} view={view} news={news} />, status);
  }

  async set(asked: Asked, id: string): Promise<void> {
    const view = await this.rulebook.set(asked.me.accountId, idOf(id));
    const said = settings.map((one) => ({ ...one, value: valueAt(view.values, one.name) as SettingValue }));
    const published = asked.request.query['fait'] === 'publication';
    sendPage(asked, this.options, (props) => (
      <RuleSetPage {...props} view={view} groups={groupsOf(said)} published={published} />
    ));
  }

  /** What was typed comes back with its sentence. */
  async open(asked: Asked, { scope, ...form }: OpenRuleDraftPageForm): Promise<void> {
    const [kind, code = ''] = scope.split(':');
    const of = kind === 'call' ? { call: code } : { code };
    try {
      const id = await this.drafts.open(asked.me.accountId, { ...form, ...of });
      asked.response.redirect(303, `/regles/projets/${id}`);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.status !== 422) throw fault;
      const error = words(asked.me.lang).rulebook.errors.ruleTitle;
      await this.all(asked, { typed: { title: form.title, scope, model: form.model }, error }, 422);
    }
  }
}
