import {
  adoptionOf,
  hasVoted,
  labelKey,
  requestKey,
  requestOf,
  reviewKey,
  votesOpen,
  type Aggregate,
  type By,
  type Reason,
  type Told,
} from '../../workflows/index.js';
import type { Asked } from '../engine/index.js';
import { addCoLabel } from './co-labels.js';
import { isOfDeliberation, isOfHandover, isOfLabel, isOfReview } from './command-names.js';
import { asSaid, fieldsOf, rollsOf, type Complete, type Completion, type Texts } from './completion.js';
import { conflictActs } from './conflicts/complete.js';
import { designateVoter } from './designation.js';
import { departureCompletions, leftOn } from './departures.js';
import { handoverCompletions, handoverTarget } from './handovers.js';
import { exclusionCompletions } from './exclusions.js';
import { deliberationCompletions, keyOf } from './deliberations.js';
import { panelCompletions } from './panel.js';
import { neededDomains } from './expert-needs.js';
import { movedCall } from './moved-call.js';
import { memberCodes, submissionOf } from './submission-of.js';
import { standstillCompletions } from './standstill.js';
import { resubmissionCompletions } from './resubmissions.js';
import { versionCompletions } from './versions.js';
import { openFullProposal } from './full-proposals.js';
import { recordAttendance } from './attendance.js';
import { reasonsIn, reservationsIn } from './reservations-in.js';
import { declaredOn, withdrawalCompletions } from './withdrawals.js';
import { withUnseen } from './unseen-pieces.js';
import type { LabellingWorld } from './world.js';

/** The command as the machines see it, or what is missing outside the machines to make it. */
export type Completed = Told | { missing: Reason[] };

/** What an act is completed from: the request, the world around it, and the instant. */
export interface Known {
  aggregate: Aggregate;
  world: LabellingWorld;
  at: string;
}

const withRolls: Complete = ({ asked, world }) => ({
  ...fieldsOf(asked),
  rolls: rollsOf(world, memberCodes(world)),
});

const withRoll: Complete = ({ asked, texts, world }) => ({
  ...fieldsOf(asked),
  texts,
  roll: world.cooperation.rolls[String(asked.pole)] ?? [],
});

/** What is said of a pôle while no lead is named may leave one alone to lead, whose seats are then needed (R22, R23). */
const withNextLead =
  (make: Complete): Complete =>
  (completion) => {
    const { aggregate, world } = completion;
    const awaited = requestOf(aggregate)?.context.leadPole === null;
    return { ...make(completion), ...(awaited && { rolls: rollsOf(world, memberCodes(world)) }) };
  };

const byPerson: Complete = (completion) => ({
  ...asSaid(completion),
  person: completion.by.kind === 'person' ? completion.by.id : '',
});

/** R35: whose vote a ballot is, by who holds the seat now, and whether it stands already under another seat. */
const ballot: Complete = (completion) => {
  const { asked, world, aggregate, by } = completion;
  const seat = String(asked['seat']);
  const holder = world.cooperation.rolls[String(asked['pole'])]?.find((one) => one.id === seat)?.person;
  const voter = holder ?? (by.kind === 'person' ? by.id : '');
  return { ...byPerson(completion), voter, votedAlready: hasVoted(aggregate, voter, seat) };
};

/** R69: with the dossier goes what its holder answers to what had been asked of it. */
const withAnswers: Complete = (completion) => {
  const found = submissionOf(completion);
  const asks = requestOf(completion.aggregate)?.context.resubmission?.asks ?? [];
  const texts = Object.entries(completion.texts).filter(([name]) => asks.some(({ id }) => id === name));
  if ('missing' in found || texts.length === 0) return found;
  return { ...found, texts: Object.fromEntries(texts) };
};

const signed: Complete = ({ asked, texts }) => ({
  reservations: reservationsIn(asked, texts),
  texts: reasonsIn(texts),
});

const completions: Record<string, Complete> = {
  submit: withAnswers,
  complete: withAnswers,
  attributeLead: withRolls,
  adoptRuleSet: ({ asked, world, aggregate }) =>
    world.rules
      ? {
          decision: asked['decision'],
          rules: world.rules,
          ...adoptionOf(aggregate, world.rules),
          rolls: rollsOf(world, memberCodes(world)),
        }
      : { missing: [{ code: 'dossierIncomplete', rule: 'R20', liftedBy: 'holder' }] },
  moveCall: ({ asked, world, aggregate, at }) => movedCall(fieldsOf(asked), { aggregate, world, at }),
  openFullProposal,
  migrateMachine: ({ asked, aggregate }) => ({
    to: asked['to'],
    decision: asked['decision'],
    votesOpen: votesOpen(aggregate),
  }),
  cancelCall: ({ asked }) => ({ decision: asked['decision'] }),
  claimLead: withRolls,
  ruleOnOutcome: ({ asked }) => ({ pole: asked.pole ?? null, decision: asked['decision'] }),
  deadlineReached: withRolls,
  ...withdrawalCompletions,
  ...conflictActs,
  ...exclusionCompletions,
  ...panelCompletions,
  ...versionCompletions,
  ...departureCompletions,
  ...handoverCompletions,
  ...standstillCompletions,
  ...resubmissionCompletions,
  ...deliberationCompletions,
  addCoLabel,
  acceptReview: withRoll,
  recusePole: (completion) => ({ ...asSaid(completion), ...withRolls(completion) }),
  assignExpert: (completion) =>
    isExpert(completion)
      ? asSaid(completion)
      : { missing: [{ code: 'notAnExpert', rule: 'R43', liftedBy: 'caseOfficer' }] },
  designateVoter,
  conveneSession: withRoll,
  moveSession: withRoll,
  draftMinutes: withRoll,
  recordAttendance,
  openVote: withRoll,
  leaveReading: (completion) => ({ ...byPerson(completion), texts: completion.texts }),
  releaseExpert: asSaid,
  noteExpertNeed: (completion) =>
    neededDomains(completion.world).includes(String(completion.asked['domain']))
      ? asSaid(completion)
      : { missing: [{ code: 'domainNotOfDossier', rule: 'R76', liftedBy: 'caseOfficer' }] },
  submitReview: byPerson,
  castBallot: ballot,
  declineReview: withNextLead(asSaid),
  validateOpinion: withUnseen(withNextLead(signed)),
  reviseOpinion: withUnseen(
    withNextLead((completion) => ({ opinion: completion.asked['opinion'], ...signed(completion) })),
  ),
};

/** The instance an asked act is for. */
export function targetOf(asked: Asked, aggregate: Aggregate): string {
  if (asked.type === 'deadlineReached') return String(asked['of']);
  if (asked.type === 'migrateMachine') return String(asked['key']);
  if (asked.type === 'declareInterests') return declaredOn(aggregate);
  if (asked.type === 'recordDeparture') return leftOn(aggregate);
  if (isOfHandover(asked.type) || asked.type === 'followHandover')
    return handoverTarget(asked.type, aggregate);
  if (isOfDeliberation(asked.type)) return keyOf(aggregate, String(asked.pole), asked['question']);
  if (isOfReview(asked.type)) return reviewKey(String(asked['pole']));
  return isOfLabel(asked.type) ? labelKey : requestKey;
}

/** Adds to what was asked the ids and figures of the world that the machines judge it by; pure. */
export function complete(asked: Asked, by: By, texts: Texts, situation: Known): Completed {
  const { world, aggregate, at } = situation;
  const completion = completions[asked.type] ?? asSaid;
  const completed = completion({ asked, texts, world, aggregate, by, at: situation.at });
  if ('missing' in completed) return completed as { missing: Reason[] };
  return { key: targetOf(asked, aggregate), command: { type: asked.type, ...completed, at, by } };
}

/** An expert is a person the pôle has named as one; never the holder, who has no mandate in their own request. */
function isExpert({ asked, world }: Completion): boolean {
  return world.cooperation.people.some(
    ({ id, role, pole }) => id === asked['person'] && role === 'expert' && pole === asked['pole'],
  );
}
