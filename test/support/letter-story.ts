import { lettersOf } from '../../src/notifications/index.js';
import type { Letter } from '../../src/engine/index.js';
import { handoverFor } from './handover-acts.js';
import { everyPole, invitedPoles, lead, planted, readerOf, type Reader } from './letter-reader.js';
import {
  decide,
  deliberationKey,
  dueOf,
  openDraft,
  requestKey,
  requestOf,
  reviewKey,
  reviewOf,
  type Aggregate,
  type Ballot,
  type Outcome,
  type Resubmission,
  type RuleValues,
  type Submission,
} from '../../workflows/index.js';
import {
  call,
  clock,
  closesAt,
  person,
  rollOf,
  rollsOf,
  submissionOf,
  text,
  type DeliberationAct,
  type LabelAct,
  type RequestAct,
  type ReviewAct,
  ballotOf,
} from './aggregate.js';
import type { HandoverAct } from './material.js';

export interface LetterAct {
  facts: { key: string; type: string }[];
  letters: Letter[];
}

/** One request lived through `decide`, with the letters each act owes. */
export class LetterStory {
  aggregate: Aggregate = {};
  at = '2026-03-02T09:00:00.000Z';
  readonly acts: LetterAct[] = [];

  constructor(
    private readonly reader: Reader = readerOf(),
    private readonly rules: Partial<RuleValues> = {},
    private readonly submission: Partial<Submission> = {},
  ) {
    this.open(null);
  }

  /** R69: the draft is of a project that is presented again; nothing had been asked in writing. */
  again(): this {
    const earlier = { request: 'request-1', attempt: 2, postponedAt: this.at, asks: [], answers: {} };
    return this.open({ ...earlier, light: null });
  }

  private open(resubmission: Resubmission | null): this {
    const command = { type: 'openDraft', at: this.at, by: person('holder'), call };
    this.aggregate = {};
    const input = { holder: 'holder', at: this.at, call, continues: null, resubmission };
    return this.keep(openDraft({ key: requestKey, command, input }));
  }

  get letters(): Letter[] {
    return this.acts.flatMap((act) => act.letters);
  }

  /** The letters a fact has owed, of one instance if named. */
  of(fact: string): Letter[] {
    return this.letters.filter((letter) => letter.fact === fact);
  }

  /** The last act's letters. */
  last(): Letter[] {
    return this.acts.at(-1)?.letters ?? [];
  }

  request = (act: RequestAct): this => this.tell(requestKey, act);
  review = (pole: string, act: ReviewAct): this => this.tell(reviewKey(pole), act);
  organ = (pole: string, act: DeliberationAct, rank = 1): this => this.tell(deliberationKey(pole, rank), act);
  label = (act: LabelAct): this => this.tell('label', act);
  handover = (act: HandoverAct): this => this.tell(handoverFor(this.aggregate, act), act);

  submit(more: Partial<Submission> = {}): this {
    const given = {
      wished: invitedPoles,
      members: everyPole,
      shares: { [lead]: 0.6 },
      ...this.submission,
      ...more,
    };
    return this.request({ type: 'submit', submission: submissionOf(everyPole, given, this.rules) });
  }

  admit(): this {
    return this.request({ type: 'admit', rolls: rollsOf(everyPole) });
  }

  declare(pole: string, who: string, clear: boolean): this {
    return this.request({ type: 'declareInterests', person: who, clear, rolls: { [pole]: rollOf(pole) } });
  }

  /** The officers and the four members of a pôle's organ declare no interest, those who have not declared yet. */
  clear(pole: string): this {
    const officers = everyPole.map((one) => `${one}.officer`);
    const members = [1, 2, 3, 4].map((seat) => `${pole}.${seat}`);
    const undeclared = [...officers, ...members].filter((who) => !this.context.declarations[who]);
    for (const who of undeclared) this.declare(pole, who, true);
    return this;
  }

  toVote(pole: string): this {
    if (this.stateOf(pole) === 'invited') this.review(pole, { type: 'acceptReview', roll: rollOf(pole) });
    this.clear(pole);
    for (const expert of [`${pole}.x1`, `${pole}.x2`]) {
      if (this.stateOf(pole) !== 'inReview.expertise') break;
      this.review(pole, { type: 'assignExpert', person: expert });
      const form = { id: `form-${expert}`, hash: 'a'.repeat(64) };
      this.review(pole, { type: 'submitReview', person: expert, form, recommendation: 'priority' });
    }
    return this.review(pole, { type: 'openVote', mode: 'session', roll: rollOf(pole) });
  }

  /** A pôle's vote, its four members voting alike: the opinion is then to be validated. */
  vote(pole: string, ballot: Ballot): this {
    this.toVote(pole);
    for (const seat of [1, 2, 3, 4]) {
      const who = `${pole}.${seat}`;
      const texts = { reasons: text('ballot-reasons') };
      this.review(pole, { ...ballotOf(who, ballot), texts });
    }
    return this;
  }

  opinion(pole: string, ballot: Ballot): this {
    this.vote(pole, ballot);
    const reservations = ballot === 'favourableWithReservations' ? [text('advice')] : [];
    return this.review(pole, { type: 'validateOpinion', reservations, texts: { reasons: text('reasons') } });
  }

  /** An opinion whose reservation is suspensive, due three days before the closing (R38). */
  suspends(pole: string): this {
    const due = new Date(Date.parse(closesAt) - 3 * 86_400_000).toISOString();
    const reservations = [{ ...text('advice'), due }];
    return this.vote(pole, 'favourableWithReservations').review(pole, {
      type: 'validateOpinion',
      reservations,
    });
  }

  reach(of: string, deadline: string): this {
    const due = dueOf(this.aggregate).find((row) => row.of === of && row.deadline === deadline);
    if (!due) throw new Error(`${of} has no deadline ${deadline}`);
    this.at = due.dueAt;
    const command = { type: 'deadlineReached', deadline, at: this.at, by: clock, rolls: rollsOf(everyPole) };
    return this.keep(decide(this.aggregate, { key: of, command }));
  }

  get context() {
    const request = requestOf(this.aggregate);
    if (!request) throw new Error('no request yet');
    return request.context;
  }

  stateOf(pole: string): string {
    return reviewOf(this.aggregate, pole)?.state ?? 'none';
  }

  private tell(key: string, act: RequestAct | ReviewAct | LabelAct | DeliberationAct | HandoverAct): this {
    this.at = new Date(Date.parse(this.at) + 3_600_000).toISOString();
    return this.keep(
      decide(this.aggregate, { key, command: { ...act, at: this.at, by: person('somebody') } }),
    );
  }

  private keep(outcome: Outcome): this {
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.reasons)}`);
    const { aggregate, steps, due } = outcome;
    this.aggregate = aggregate;
    const texts = { reasons: planted.reasons, advice: planted.advice, items: planted.items };
    const letters = lettersOf({ steps, aggregate, due, reader: this.reader, texts, at: this.at });
    const facts = steps.flatMap(({ key, facts: told }) => told.map(({ type }) => ({ key, type })));
    this.acts.push({ facts, letters });
    return this;
  }
}
