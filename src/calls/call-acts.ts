import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallFact } from '../../workflows/index.js';
import { Engine } from '../engine/index.js';
import { problemOf } from '../labelling/index.js';
import { invalid } from '../platform/problem.js';
import { momentOf } from '../../workflows/calendar/index.js';
import { formFaults, type CallForm } from './forms.js';
import { FUNDING_CALL } from './kind.js';

export type CallAct = 'moveCall' | 'cancelCall' | 'changeAward';

/** What an act on a call does, or would do: its fact, and how many requests it reaches. */
export interface CallActView {
  fact: CallFact;
  requests: number;
}

export interface CallAsking {
  accountId: string;
  commandId?: string;
}

/** The acts on a call (R51, R52): the secretary's, under a steering decision. */
@Injectable()
export class CallActs {
  constructor(private readonly engine: Engine) {}

  /** Throws a Problem: 403, 404, 409 with reasons, 422 with the fields to correct. */
  async apply(code: string, act: CallAct, form: CallForm, { accountId, commandId }: CallAsking) {
    const { asked, texts, actor } = asking(act, form, accountId);
    const id = form.commandId ?? commandId ?? randomUUID();
    await translated(this.engine.apply(FUNDING_CALL, { name: code }, actor, asked, { commandId: id, texts }));
  }

  /** Exactly what the act would write, and nothing written. Throws the same Problems. */
  async rehearse(code: string, act: CallAct, form: CallForm, accountId: string): Promise<CallActView> {
    const { asked, texts, actor } = asking(act, form, accountId);
    const rehearsed = await translated(
      this.engine.rehearse(FUNDING_CALL, { name: code }, actor, asked, { texts }),
    );
    const { steps, owed } = rehearsed.decision;
    return { fact: steps[0]?.facts[0] as unknown as CallFact, requests: owed.length };
  }
}

function asking(act: CallAct, form: CallForm, id: string) {
  const faults = formFaults(form);
  if (faults.length > 0) throw invalid(faults);
  const dates =
    'closesAt' in form
      ? { intakeAt: momentOf(form.intakeAt) ?? '', closesAt: momentOf(form.closesAt) ?? '' }
      : {};
  const award = 'awards' in form ? { awards: form.awards, follows: form.follows || null } : {};
  const asked = { type: act, decision: form.decision.trim(), ...dates, ...award };
  return { asked, texts: { reasons: form.reasons.trim() }, actor: { kind: 'person' as const, id } };
}

async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (fault) {
    throw problemOf(fault) ?? fault;
  }
}
