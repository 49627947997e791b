import {
  handoverKey,
  handoverOf,
  handoversIn,
  labelKey,
  labelOf,
  requestKey,
  requestOf,
  type Aggregate,
} from './aggregate.js';
import type { Forward, Moment } from './forwards.js';
import type { HandoverInput } from './handover/v1/opened.js';
import { linkedDraft } from './handover/v1/rules.js';
import type { ProposalCommand } from './handover/v1/vocabulary.js';
import { holderOf, openHandover } from './holding.js';
import type { LabelFact } from './label/v1/vocabulary.js';
import type { ChangeGround } from './label-request/v1/version.js';
import type { LabelRequestFact } from './label-request/v1/vocabulary.js';
import { isFinalInstance, openInstance, type Stepped } from './steps.js';
import type { Reason } from './vocabulary.js';

/*
 * R62: how a proposal to hand the dossier on begins, and what it hears of the request and of the label.
 */

const proposals: readonly string[] = ['proposeHandover', 'proposeInPlace', 'followHandover'];

export const isProposal = ({ command }: { command: { type: string } }): boolean =>
  proposals.includes(command.type);

/** The key of the next proposal. */
export const nextHandover = (aggregate: Aggregate): string => handoverKey(handoversIn(aggregate).length + 1);

/** There is something left to hold: the request runs, or its label lives on. */
export const isStillHeld = (aggregate: Aggregate): boolean =>
  !isFinalInstance(aggregate, requestKey) || !isFinalInstance(aggregate, labelKey);

const undecided: readonly string[] = [
  'admissibilityCheck', 'leadAttribution', 'leadReview', 'takeOver', 'coReview', 'conciliation', 'panelNaming',
  'panelReview', 'jointDecision', 'conditionsPending',
]; // prettier-ignore

/** R60, R62: a version that replaces the organisation can be handed in, or declared on the label. */
export function takesVersion(aggregate: Aggregate): boolean {
  const label = labelOf(aggregate)?.state ?? '';
  const request = requestOf(aggregate)?.state ?? '';
  return undecided.includes(request) || ['active', 'transmitted', 'suspended'].includes(label);
}

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** Why nothing can be proposed now; empty when it can. The button of the page and the engine's refusal ask this same function (D6). */
export function proposalReasons(aggregate: Aggregate, command: ProposalCommand): Reason[] {
  const { former, incoming, organisation, linked } = command;
  if (command.type === 'followHandover')
    return [
      ...refuse(!isStillHeld(aggregate), { code: 'nothingToHandOn', rule: 'R62' }),
      // It was handed on by itself meanwhile, or goes with it already.
      ...refuse(former !== holderOf(aggregate), { code: 'holderAlready', rule: 'R62' }),
    ];
  const last = handoversIn(aggregate).at(-1);
  const objected = last !== undefined && handoverOf(aggregate, last)?.state === 'objected';
  return [
    ...refuse(!isStillHeld(aggregate), { code: 'nothingToHandOn', rule: 'R62' }),
    ...refuse(openHandover(aggregate) !== null, {
      code: 'handoverUnderWay',
      rule: 'R62',
      liftedBy: 'holder',
    }),
    ...refuse(incoming === holderOf(aggregate), { code: 'holderAlready', rule: 'R62' }),
    ...linkedDraft(linked),
    ...refuse(organisation === 'replaced' && command.type === 'proposeInPlace', {
      code: 'replacedInPlace',
      rule: 'R62',
    }),
    ...refuse(organisation === 'replaced' && !takesVersion(aggregate), {
      code: 'noVersionTaken',
      rule: 'R60',
    }),
    // A holder who has just objected is there: steering alone sees further.
    ...refuse(command.type === 'proposeInPlace' && objected && !isOfSteering(command), {
      code: 'holderObjected',
      rule: 'R62',
      liftedBy: 'secretary',
    }),
  ];
}

const isOfSteering = ({ by }: ProposalCommand): boolean => by.kind === 'person' && by.role === 'secretary';

/** A proposal is an instance of its own, that its first act opens. */
export function proposed(
  aggregate: Aggregate,
  { command }: { command: { type: string } },
): Stepped | { reasons: Reason[] } {
  const asked = command as ProposalCommand;
  const reasons = proposalReasons(aggregate, asked);
  return reasons.length > 0 ? { reasons } : openInstance('Handover', asked satisfies HandoverInput);
}

/** What a proposal under way hears: a version of the new organisation, or that nothing is left to hold. */
export function toHandover(
  fact: LabelRequestFact | LabelFact,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const open = openHandover(aggregate);
  if (!open) return [];
  const told = (type: string): Forward[] => [{ key: open.key, command: { type, ...moment } }];
  if (!isStillHeld(aggregate)) return ends.includes(fact.type) ? told('endHandover') : [];
  if (open.state !== 'awaitingVersion') return [];
  if (!takesVersion(aggregate) && decides.includes(fact.type)) return told('endHandover');
  if (replaces(aggregate, fact)) return told(heard(fact));
  const another = fact.type === 'versionHandedIn' || fact.type === 'changeDeclared';
  return another && open.context.judged ? told('versionSetAside') : [];
}

/** R51, R69: what goes with another dossier is proposed to nobody any more by whoever has held it. */
export function besideHandover(
  fact: { type: string },
  key: string,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const open = openHandover(aggregate);
  const follows = fact.type === 'holderChanged' && handoverOf(aggregate, key)?.context.follows;
  return follows && open ? [{ key: open.key, command: { type: 'endHandover', ...moment } }] : [];
}

/** The facts a request and a label end with. */
const ends: readonly string[] = [
  'requestWithdrawn', 'requestLapsed', 'requestClosed', 'draftDeleted', 'labelWithdrawn', 'labelExpired',
  'labelCompleted',
]; // prettier-ignore

/** R62: what takes no version any more: what was decided, what the funder has answered, a label that has ended. */
const decides: readonly string[] = [
  'requestRefused', 'requestPostponed', 'rejectedInadmissible', 'opinionGiven', 'fundingRecorded', 'labelWithdrawn', 'labelExpired',
]; // prettier-ignore

const heardAs: Partial<Record<string, string>> = {
  versionHandedIn: 'versionHandedIn',
  versionTaken: 'versionTaken',
  versionRefused: 'versionRefused',
  changeDeclared: 'versionHandedIn',
  changeTaken: 'versionTaken',
};

/** One that breaks the minimum of the call is judged by nobody before its holder has mended it. */
const heard = (fact: LabelRequestFact | LabelFact): string =>
  fact.type === 'changeDeclared' && fact.state === 'unmet' ? 'versionSetAside' : (heardAs[fact.type] ?? '');

/** Whether the version a fact speaks of replaces the organisation that holds the project. */
function replaces(aggregate: Aggregate, fact: LabelRequestFact | LabelFact): boolean {
  if (!(fact.type in heardAs) || !('version' in fact)) return false;
  const of = (versions: { version: number; grounds: ChangeGround[] }[] = []) =>
    versions.find(({ version }) => version === fact.version)?.grounds ?? [];
  const grounds = [...of(requestOf(aggregate)?.context.versions), ...of(labelOf(aggregate)?.context.changes)];
  return grounds.includes('holderReplaced');
}
