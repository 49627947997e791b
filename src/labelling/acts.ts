import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { labelKey, reviewKey } from '../../workflows/index.js';
import { Engine, openedId, type Applied, type Rehearsed } from '../engine/index.js';
import { Dossiers, referenceIn } from '../dossiers/index.js';
import { notFound } from '../platform/problem.js';
import { holding, isPresentedAlready, translated } from './act-faults.js';
import type { CommandName } from './command-names.js';
import type { ActForm, Ask } from './commands/act.js';
import { acts } from './commands/index.js';
import { binds, Holds } from './holds.js';
import { Invitees, invites } from './invitees.js';
import { LABEL_REQUEST } from './kind.js';
import { LinkedDrafts, opensDraft } from './linked-drafts.js';
import { READ_POOL } from '../platform/pools.js';
import { readingFault } from './whole-reading.js';

/** Who asks, and how a face names the act: a key of its own, the version that was read. */
export interface Asking {
  accountId: string;
  commandId?: string;
  version?: number;
}

/** The acts of the label procedure, as the two faces ask them. */
@Injectable()
export class Acts {
  constructor(
    private readonly engine: Engine,
    private readonly dossiers: Dossiers,
    private readonly holds: Holds,
    private readonly linked: LinkedDrafts,
    private readonly invitees: Invitees,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /**
   * A new dossier for a call and its request, then a draft of its holder; gives its reference. The id follows from the
   * key: asked again it is the same dossier, and one whose request was never opened is opened now. Throws a Problem:
   * 422 when the call is not open, or the key has opened a dossier for another call.
   */
  async open(callId: string, { accountId, commandId = randomUUID() }: Asking): Promise<string> {
    const actor = { kind: 'person' as const, id: accountId };
    const key = commandId.toLowerCase();
    const id = openedId(LABEL_REQUEST, actor, key);
    const { reference } = await this.dossiers.create(accountId, callId, { id });
    await translated(this.engine.open(LABEL_REQUEST, actor, { type: 'openDraft' }, { commandId: key }));
    return reference;
  }

  /** Applies an act. Throws a Problem: 403, 404, 409 with reasons, 412 when what was signed has moved on, 422. */
  async apply(reference: string, command: CommandName, form: ActForm, asking: Asking): Promise<Applied> {
    const { asked, texts } = await this.invitees.asked(
      command,
      acts[command].ask(form),
      asking.accountId,
      (made) => this.tried(reference, made, asking.accountId),
    );
    const version = form.version ?? asking.version;
    const ifVersion = version === undefined ? undefined : { key: keyOf(command, asked), version };
    const commandId = form.commandId ?? asking.commandId ?? randomUUID();
    const options = {
      commandId,
      texts,
      ...(ifVersion && { ifVersion }),
    };
    const actor = { kind: 'person' as const, id: asking.accountId };
    const target = { name: referenceIn(reference) };
    const ask = (found: Record<string, string> = {}) =>
      this.engine.apply(LABEL_REQUEST, target, actor, asked, { ...options, found });
    // Asked again, an act binds nothing more: by now its dossier may be half rewritten.
    if (opensDraft(command))
      return translated(this.opening(reference, command, ask(), asked, asking.accountId));
    if (!binds(command) || (await this.engine.isUsed(actor, commandId))) return translated(ask());
    const id = await this.idOf(reference);
    if (command === 'submitReview') await this.assertWhole(id, asking.accountId, { asked, texts });
    const subject = { dossierId: id, accountId: asking.accountId };
    const hold = await this.holds.take(command, { asked, texts }, subject);
    // R69: those of the dossier that is held; held by another click, they do not change either.
    const answers =
      hold.answers ??
      (answering(command) ? (await this.said(reference, command, form, asking.accountId)).answers : {});
    return translated(holding(hold, () => ask(answers)));
  }

  /** R62: nobody is given an account by an act that is refused. Throws as it would. */
  private async tried(reference: string, { asked, texts }: Ask, accountId: string): Promise<void> {
    const actor = { kind: 'person' as const, id: accountId };
    await translated(
      this.engine.rehearse(LABEL_REQUEST, { name: referenceIn(reference) }, actor, asked, { texts }),
    );
  }

  /** R69: with what is handed in go the answers written beside the draft, read with its id. */
  private async said(
    reference: string,
    command: CommandName,
    form: ActForm,
    accountId: string,
  ): Promise<Ask & { id: string | null; answers: Record<string, string> }> {
    const made = acts[command].ask(form);
    const { asked, texts } = invites(command) ? this.invitees.supposed(made) : made;
    if (!answering(command)) return { asked, texts, id: null, answers: {} };
    const { id, answers } = await this.dossiers.answersOf(referenceIn(reference), accountId);
    return { asked, texts: { ...texts, ...answers }, id, answers };
  }

  /** R51, R69: the act on a request, and the draft of another that it opens; one that died before it did opens it when asked again. */
  private async opening(
    reference: string,
    command: CommandName,
    act: Promise<Applied>,
    asked: Ask['asked'],
    holderId: string,
  ): Promise<Applied> {
    const call = String(asked['call']);
    try {
      const applied = await act;
      await this.linked.open(command, applied.aggregateId, call, holderId);
      return applied;
    } catch (fault) {
      if (isPresentedAlready(fault))
        await this.linked.open(command, await this.idOf(reference), call, holderId);
      throw fault;
    }
  }

  /** Exactly what the act would write, and nothing written (D7). Throws the same Problems. */
  async rehearse(
    reference: string,
    command: CommandName,
    form: ActForm,
    accountId: string,
  ): Promise<Rehearsed> {
    const { asked, texts, ...known } = await this.said(reference, command, form, accountId);
    const actor = { kind: 'person' as const, id: accountId };
    if (!binds(command)) {
      const target = { name: referenceIn(reference) };
      return translated(this.engine.rehearse(LABEL_REQUEST, target, actor, asked, { texts }));
    }
    const id = known.id ?? (await this.idOf(reference));
    if (command === 'submitReview') await this.assertWhole(id, accountId, { asked, texts });
    const suppose = await this.holds.suppose(command, { dossierId: id, accountId });
    return translated(this.engine.rehearse(LABEL_REQUEST, id, actor, asked, { texts, suppose }));
  }

  /** The form an act sends must be the one saved, and whole. Whoever may not send it is told that first. */
  private async assertWhole(dossierId: string, expertId: string, { asked, texts }: Ask): Promise<void> {
    const { id: formId, hash: formHash } = asked['form'] as { id: string; hash: string };
    const named = { pole: String(asked['pole']), recommendation: String(asked['recommendation']) };
    const fault = await readingFault(this.pool, { dossierId, expertId, formId, formHash, ...named });
    if (!fault) return;
    const actor = { kind: 'person' as const, id: expertId };
    await translated(this.engine.rehearse(LABEL_REQUEST, dossierId, actor, asked, { texts }));
    throw fault;
  }

  private async idOf(reference: string): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'dossier-id',
      text: 'SELECT id FROM public.dossier WHERE reference = $1',
      values: [referenceIn(reference)],
    });
    if (!rows[0]) throw notFound();
    return rows[0].id;
  }
}

const answering = (command: CommandName): boolean => command === 'submit' || command === 'complete';

function keyOf(command: CommandName, asked: Ask['asked']): string {
  const { signs } = acts[command];
  if (signs === 'label') return labelKey;
  return signs === 'review' ? reviewKey(String(asked['pole'])) : 'request';
}
