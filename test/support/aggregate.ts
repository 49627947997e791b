import {
  decide,
  deliberationKey,
  dueOf,
  labelKey,
  openDraft,
  requestKey,
  requestOf,
  reviewKey,
  reviewOf,
  type Aggregate,
  type Ballot,
  type By,
  type Opinion,
  type Outcome,
  type PinnedCall,
  type Resubmission,
  type Reason,
  type RuleValues,
  type Step,
  type Submission,
  type Told,
} from '../../workflows/index.js';
import {
  ballotOf,
  call,
  clock,
  closesAt,
  opensAt,
  person,
  rollOf,
  rollsOf,
  sevenPoles,
  submissionOf,
  text,
  type DeliberationAct,
  type HandoverAct,
  type LabelAct,
  type RequestAct,
  type ReviewAct,
} from './material.js';

export {
  answerOf,
  asStored,
  ballotOf,
  boardOf,
  call,
  clock,
  closesAt,
  firstStep,
  opensAt,
  person,
  rollOf,
  rollsOf,
  sevenPoles,
  submissionOf,
  text,
  type DeliberationAct,
  type LabelAct,
  type RequestAct,
  type ReviewAct,
} from './material.js';

type AnyAct = RequestAct | ReviewAct | LabelAct | DeliberationAct | HandoverAct;

const ballotsFor: Record<Opinion, Ballot> = {
  favourable: 'favourable',
  favourableWithReservations: 'favourableWithReservations',
  unfavourable: 'unfavourable',
  noObjection: 'complementRequested',
  postponed: 'complementRequested',
};

/** What a draft is opened for. */
interface Draft {
  call: PinnedCall;
  continues: string | null;
  resubmission: Resubmission | null;
}

/** One request told act by act through `decide`: one hour passes between two acts, deadlines come at their instant. */
export class Story {
  aggregate: Aggregate = {};
  at = opensAt;
  readonly steps: Step[] = [];
  /** the aggregate after each act, the first draft included */
  readonly seen: Aggregate[] = [];

  constructor(
    readonly poles: string[] = sevenPoles.slice(0, 4),
    draft: Partial<Draft> = {},
  ) {
    const given = { call, continues: null, resubmission: null, ...draft };
    const command = { type: 'openDraft', at: this.at, by: person('holder'), ...given };
    this.keep(openDraft({ key: requestKey, command, input: { holder: 'holder', at: this.at, ...given } }));
  }

  request = (act: RequestAct): this => this.tell(requestKey, act);
  review = (pole: string, act: ReviewAct): this => this.tell(reviewKey(pole), act);
  organ = (pole: string, act: DeliberationAct, rank = 1): this => this.tell(deliberationKey(pole, rank), act);
  label = (act: LabelAct): this => this.tell(labelKey, act);

  /** The reasons of a refusal; throws when the act is accepted. */
  refused(key: string, act: AnyAct): Reason[] {
    const outcome = this.ask(key, act);
    if (outcome.ok) throw new Error(`${act.type} should have been refused`);
    return outcome.reasons;
  }

  /** What the act would make, without keeping it. */
  ask(key: string, act: AnyAct, by: By = person('somebody')): Outcome {
    return this.decided({ key, command: { ...act, at: this.later(), by } });
  }

  /** As the engine asks it. */
  protected decided(told: Told): Outcome {
    return decide(this.aggregate, told);
  }

  /** The clock asks the named deadline of an instance at the instant it is due. */
  reach(of: string, deadline: string): this {
    const due = dueOf(this.aggregate).find((row) => row.of === of && row.deadline === deadline);
    if (!due) throw new Error(`${of} has no deadline ${deadline}, it has ${this.dueNames().join(', ')}`);
    this.at = due.dueAt;
    const told = { type: 'deadlineReached', deadline, at: this.at, by: clock, rolls: rollsOf(this.poles) };
    return this.keep(this.decided({ key: of, command: told }));
  }

  submit(more: Partial<Submission> = {}, rules: Partial<RuleValues> = {}): this {
    return this.request({ type: 'submit', submission: submissionOf(this.poles, more, rules) });
  }

  admit(): this {
    return this.request({ type: 'admit', rolls: rollsOf(this.poles) });
  }

  /** Every voting member of the pôle declares no interest, who has not declared yet. */
  declareAll(pole: string): this {
    const declared = requestOf(this.aggregate)?.context.declarations ?? {};
    const voters = rollOf(pole).filter((seat) => seat.kind === 'voting' && !declared[seat.person]);
    for (const seat of voters) this.declare(pole, seat.person, true);
    return this;
  }

  declare(pole: string, who: string, clear: boolean): this {
    return this.request({ type: 'declareInterests', person: who, clear, rolls: { [pole]: rollOf(pole) } });
  }

  /** The pôle's review up to the moment its vote may open. */
  toCommittee(pole: string): this {
    if (this.stateOf(pole) === 'invited') this.review(pole, { type: 'acceptReview', roll: rollOf(pole) });
    this.declareAll(pole);
    for (const expert of [`${pole}.x1`, `${pole}.x2`]) {
      if (this.stateOf(pole) !== 'inReview.expertise') break;
      this.review(pole, { type: 'assignExpert', person: expert });
      const form = { id: `form-${expert}`, hash: 'a'.repeat(64) };
      this.review(pole, { type: 'submitReview', person: expert, form, recommendation: 'priority' });
    }
    return this;
  }

  openVote(pole: string, mode: 'session' | 'remote' = 'session'): this {
    return this.review(pole, { type: 'openVote', mode, roll: rollOf(pole) });
  }

  cast(pole: string, member: number, ballot: Ballot): this {
    const who = `${pole}.${member}`;
    return this.review(pole, ballotOf(who, ballot));
  }

  voteAll(pole: string, ballot: Ballot): this {
    for (const member of [1, 2, 3, 4]) this.cast(pole, member, ballot);
    return this;
  }

  validate(pole: string, reservations: string[] = []): this {
    const texts = { reasons: text(`reasons-${pole}`) };
    return this.review(pole, { type: 'validateOpinion', reservations: reservations.map(text), texts });
  }

  /** The whole review of a pôle, all its members voting so that this opinion is validated. */
  opinion(pole: string, opinion: Opinion): this {
    this.toCommittee(pole).openVote(pole).voteAll(pole, ballotsFor[opinion]);
    return this.validate(pole, opinion === 'favourableWithReservations' ? [`advice-${pole}`] : []);
  }

  /** A label under a suspensive reservation, due this many days before the closing (R38). */
  suspends(pole: string, days = 3): this {
    this.toCommittee(pole).openVote(pole).voteAll(pole, 'favourableWithReservations');
    const due = new Date(Date.parse(closesAt) - days * 86_400_000).toISOString();
    return this.review(pole, { type: 'validateOpinion', reservations: [{ ...text(`advice-${pole}`), due }] });
  }

  /** Submitted and admitted, with the lead's opinion validated. */
  led(opinion: Opinion = 'favourable', more: Partial<Submission> = {}): this {
    return this.submit(more)
      .admit()
      .opinion(this.poles[0] ?? '', opinion);
  }

  get state(): string {
    return requestOf(this.aggregate)?.state ?? 'none';
  }

  stateOf(pole: string): string {
    return reviewOf(this.aggregate, pole)?.state ?? 'none';
  }

  get result() {
    return requestOf(this.aggregate)?.context.outcome ?? null;
  }

  /** Types of the facts told so far, in order. */
  get facts(): string[] {
    return this.steps.flatMap((step) => step.facts.map((fact) => fact.type));
  }

  dueNames(): string[] {
    return dueOf(this.aggregate).map((row) => row.key);
  }

  tell(key: string, act: AnyAct): this {
    const outcome = this.ask(key, act);
    this.at = this.later();
    return this.keep(outcome);
  }

  private keep(outcome: Outcome): this {
    if (!outcome.ok) throw new Error(`refused in ${this.state}: ${JSON.stringify(outcome.reasons)}`);
    this.aggregate = outcome.aggregate;
    this.steps.push(...outcome.steps);
    this.seen.push(outcome.aggregate);
    return this;
  }

  private later(): string {
    return new Date(Date.parse(this.at) + 3_600_000).toISOString();
  }
}
