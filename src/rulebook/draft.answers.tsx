import { Inject, Injectable } from '@nestjs/common';
import { settings } from '../../workflows/index.js';
import { sentenceOf } from '../../templates/i18n/reasons.js';
import { words, type Lang } from '../../templates/i18n/words.js';
import { DraftPage } from '../../templates/pages/rulebook/draft-page.js';
import { EffectsPage } from '../../templates/pages/rulebook/effects-page.js';
import { StaleDraftPage } from '../../templates/pages/rulebook/stale-draft-page.js';
import { Problem, type FieldError } from '../platform/problem.js';
import { idOf, placeOf } from './asked.js';
import { changesOf } from './changes.js';
import { Drafts, StaleRules } from './drafts.js';
import type { RuleDraftPageForm } from './forms.js';
import { groupsOf } from './groups.js';
import { Rulebook } from './rulebook.js';
import { RULEBOOK_OPTIONS, sendPage, type Asked, type RulebookOptions } from './rulebook.options.js';
import { typedOf, valuesOf, type TypedSettings } from './typed.js';
import { draftView } from './views.js';

/** What comes back of a form that was refused. */
interface Returned {
  title: string;
  typed: TypedSettings;
  revision: number;
  faults: readonly FieldError[];
}

/** The pages of a draft, for the secretary. */
@Injectable()
export class DraftAnswers {
  constructor(
    private readonly rulebook: Rulebook,
    private readonly drafts: Drafts,
    @Inject(RULEBOOK_OPTIONS) private readonly options: RulebookOptions,
  ) {}

  async draft(asked: Asked, id: string, returned?: Returned): Promise<void> {
    const { me, request } = asked;
    const draft = await this.rulebook.draft(me.accountId, idOf(id));
    const { title, revision } = returned ?? draft;
    const view = draftView(draft);
    const shown = {
      view,
      title,
      revision,
      groups: groupsOf(settings),
      typed: returned?.typed ?? typedOf(draft.values),
      errors: errorsOf(me.lang, returned?.faults ?? []),
      saved: request.query['fait'] === 'enregistre',
    };
    sendPage(asked, this.options, (props) => <DraftPage {...props} {...shown} />, returned ? 422 : 200);
  }

  /** Nothing typed is lost: a wrong field comes back with its sentence, a lost race with both texts. */
  async save(asked: Asked, id: string, { title, revision, ...fields }: RuleDraftPageForm): Promise<void> {
    const { me, response } = asked;
    const draft = await this.rulebook.draft(me.accountId, idOf(id));
    const typed = { ...typedOf(draft.values), ...(fields as TypedSettings) };
    try {
      const values = valuesOf(typed, draft.values);
      await this.drafts.save(me.accountId, draft.id, { title, values }, revision);
      response.redirect(303, `/regles/projets/${draft.id}?fait=enregistre`);
    } catch (fault) {
      if (fault instanceof StaleRules) return this.stale(asked, fault);
      if (!(fault instanceof Problem) || fault.status !== 422) throw fault;
      await this.draft(asked, id, { title, typed, revision, faults: fault.errors });
    }
  }

  async discard({ me, response }: Asked, id: string, revision: number): Promise<void> {
    await this.drafts.discard(me.accountId, idOf(id), revision);
    response.redirect(303, '/regles?fait=abandon');
  }

  async effects(asked: Asked, id: string): Promise<void> {
    const { me, request } = asked;
    const draft = await this.rulebook.draft(me.accountId, idOf(id));
    const rehearsal = await this.rulebook.rehearsal(me.accountId, draft, placeOf(request.query['apres']));
    const shown = { view: draftView(draft), rehearsal, settings };
    sendPage(asked, this.options, (props) => <EffectsPage {...props} {...shown} />);
  }

  private stale(asked: Asked, { theirs, yours }: StaleRules): void {
    const shown = {
      view: draftView(theirs),
      revision: theirs.revision,
      settings,
      differences: changesOf(theirs.values, yours.values),
      yours: { title: yours.title, ...typedOf(yours.values) },
    };
    sendPage(asked, this.options, (props) => <StaleDraftPage {...props} {...shown} />, 412);
  }
}

/** Each fault as a sentence at its field. */
export function errorsOf(lang: Lang, faults: readonly FieldError[]): { field: string; message: string }[] {
  return faults.map(({ field, ...fault }) => ({ field, message: sentenceOf(words(lang), fault) }));
}
