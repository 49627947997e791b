import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem.js';
import { Annexes } from './annexes.js';
import { parseSection } from './content/draft.js';
import type { Section } from './content/vocabulary.js';
import { DepositAnswers, type Asked } from './deposit.answers.js';
import { Dossiers } from './dossiers.js';
import { valuesOf } from './forms/index.js';
import { ranksOf, withoutPartner, withPartner } from './forms/partners.form.js';
import { rawForm, textOf, textsOf, type RawForm } from './forms/raw.js';
import type { TypedAudience } from './levels.js';
import { Piece } from './piece.js';
import { StaleDraft } from './stale.js';
import { inForm } from './view.js';

/** What posted forms of a draft do. Whatever is refused comes back with all that was typed. */
@Injectable()
export class DepositForms {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly annexes: Annexes,
    private readonly piece: Piece,
    private readonly answers: DepositAnswers,
  ) {}

  async save(asked: Asked, section: Section, body: unknown): Promise<void> {
    const { form, next } = changed(section, rawForm(body), asked.ref);
    const revision = Number(textOf(form, 'revision')) || 0;
    const { id } = await this.dossiers.ofHolder(asked.ref, asked.me.accountId);
    try {
      const values = valuesOf(section, form);
      const { fields, faults } = parseSection(section, values);
      if (faults.length > 0) {
        const content = 'coLabels' in fields ? fields : {};
        return await this.answers.section(asked, section, {
          form,
          faults: inForm(faults, content),
          revision,
        });
      }
      await this.dossiers.saveSection(id, section, values, revision, asked.me.accountId);
    } catch (fault) {
      if (fault instanceof StaleDraft) return this.answers.stale(asked, section, fault);
      throw fault;
    }
    asked.response.redirect(303, next);
  }

  async addAnnex(asked: Asked): Promise<void> {
    const { id, reference } = await this.dossiers.ofHolder(asked.ref, asked.me.accountId);
    try {
      await this.piece.add(id, asked.request, asked.me.accountId);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.status !== 422) throw fault;
      const faults = fault.errors.map((error) => ({ ...error, path: error.field }));
      const typed = rawForm(asked.request.body);
      return this.answers.annexes(asked, {
        kind: textOf(typed, 'kind'),
        audience: typedAudience(typed),
        faults,
      });
    }
    asked.response.redirect(303, `/deposer/${reference}/pieces`);
  }

  /** R66 */
  async reserveAnnex(asked: Asked): Promise<void> {
    const { id, reference } = await this.dossiers.ofHolder(asked.ref, asked.me.accountId);
    const typed = rawForm(asked.request.body);
    const piece = textOf(typed, 'annex');
    try {
      await this.piece.reserve(id, piece, typed, asked.me.accountId);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.status !== 422) throw fault;
      const faults = fault.errors.map((error) => ({ ...error, path: error.field }));
      return this.answers.annexes(asked, { piece, audience: typedAudience(typed), faults });
    }
    asked.response.redirect(303, `/deposer/${reference}/pieces`);
  }

  async removeAnnex(asked: Asked): Promise<void> {
    const { id, reference } = await this.dossiers.ofHolder(asked.ref, asked.me.accountId);
    await this.annexes.remove(id, textOf(rawForm(asked.request.body), 'annex'), asked.me.accountId);
    asked.response.redirect(303, `/deposer/${reference}/pieces`);
  }
}

/** Whom one had named, as it was typed: a form that comes back loses nothing. */
const typedAudience = (form: RawForm): TypedAudience => ({
  level: textOf(form, 'level'),
  groups: textsOf(form, 'readers'),
  mails: textOf(form, 'mails'),
});

/** The form after the button that sent it, and where to go once it is saved. */
function changed(section: Section, form: RawForm, ref: string): { form: RawForm; next: string } {
  const list = `/deposer/${encodeURIComponent(ref)}`;
  if (section !== 'partners') return { form, next: `${list}?fait=enregistre` };
  const page = `${list}/partenaires`;
  if (textOf(form, 'add'))
    return { form: withPartner(form), next: `${page}#partners.${ranksOf(form).length}` };
  const removed = textOf(form, 'remove');
  if (removed) return { form: withoutPartner(form, Number(removed)), next: `${page}#partners` };
  return { form, next: `${list}?fait=enregistre` };
}
