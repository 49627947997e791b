import {
  declarationsIn,
  hasAct,
  isProposal,
  mayDeclareAgain,
  proposalReasons,
  refusalOf,
  type PoleCode,
  type ProposalCommand,
  type Reason,
} from '../../../workflows/index.js';
import { commandNames, type CommandName } from '../command-names.js';
import { candidates, type Candidate } from './candidates.js';
import { complete, targetOf, type Completed } from '../complete.js';
import { permission } from '../policy.js';
import { sample } from './act-samples.js';
import { isNeeded } from './needed.js';
import type { Reading } from './reader.js';

/** An act this reader could do here: open, or shown with the reasons it is shut and who could lift them (D6). */
export interface ActView {
  command: CommandName;
  pole: PoleCode | null;
  seat: string | null;
  /** of an answer: the number of its question in the pôle, which may be asked two at once (R62, R70) */
  question: number | null;
  allowed: boolean;
  /** false for what is merely possible where another act is waited for: one more expert than expected */
  needed: boolean;
  reasons: Reason[];
}

/** Every act open or nearly open to the reader, in the order of the procedure; the same functions as the engine's. */
export function actsOf(reading: Reading): ActView[] {
  return commandNames.flatMap((command) =>
    candidates(command, reading).flatMap((one) => judge(command, one, reading)),
  );
}

/** Stands for the texts and choices a form will give: what is judged here is the moment, not the words. */
const anyText = { id: '', hash: '' };
const anyTexts = {
  reasons: anyText,
  items: anyText,
  changes: anyText,
  reservation1: anyText,
  place: anyText,
  account: anyText,
  answer: anyText,
};

function judge(command: CommandName, { pole, seat, question }: Candidate, reading: Reading): ActView[] {
  const { aggregate, standing, world } = reading;
  const view = { command, pole, seat, question: question ?? null };
  const chosen = sample(command, reading, pole);
  const named = { ...(pole && { pole }), ...(seat && { seat }), ...(question && { question }) };
  const asked = { type: command, ...named, ...chosen };
  const about = {
    ...('person' in chosen && { person: String(chosen['person']) }),
    ...('exclusion' in chosen && { exclusion: String(chosen['exclusion']) }),
  };
  const answer = permission(command, { standing, aggregate, world, pole, ...(seat && { seat }), ...about });
  const instance = aggregate[targetOf(asked, aggregate)];
  if (!opensHandover(command) && (!instance || !hasAct(instance, command))) return [];
  if ('refusal' in answer && answer.refusal.kind !== 'notNow') return [];
  const by =
    'by' in answer ? answer.by : { kind: 'person' as const, id: standing.person, role: 'member' as const };
  const completed = complete(asked, by, anyTexts, { aggregate, world, at: reading.at });
  const found =
    'missing' in completed ? completed.missing : refusedBy(aggregate, instance, completed.command);
  // R60: the version to come is sealed by the act itself.
  const told = found.filter(({ code }) => !(handsIn.includes(command) && code === 'versionUnchanged'));
  const reasons = told.filter((reason) => isTold(reason, completed, standing.person));
  if (reasons.some(({ code }) => unseen.includes(code))) return [];
  if (handsIn.includes(command) && !world.dossier?.toCome) return [];
  const before = declarationsIn(aggregate)[standing.person];
  if (
    command === 'declareInterests' &&
    before &&
    !(before.clear && mayDeclareAgain(before, reading.context.versions))
  )
    return [];
  const all = 'refusal' in answer ? [...answer.refusal.reasons, ...reasons] : reasons;
  return [{ ...view, allowed: all.length === 0, needed: isNeeded(reading, view), reasons: all }];
}

/** R62: a proposal has no instance before it is made. */
const opensHandover = (command: string): boolean => isProposal({ command: { type: command } });

const refusedBy = (
  aggregate: Reading['aggregate'],
  instance: Reading['aggregate'][string] | undefined,
  command: { type: string },
): Reason[] =>
  instance ? refusalOf(instance, command) : proposalReasons(aggregate, command as unknown as ProposalCommand);

/** Where they stand the act is not shown: it is of another step, or nothing waits for it. */
const handsIn: readonly string[] = ['handInVersion', 'declareChange'];
const unseen: readonly string[] = [
  'notSuspended',
  ...['supportOnce', 'noSupportStands', 'nobodyToSupport'],
  'notInThisState',
  'exclusionTooLate',
  'noVersionAwaits',
  'noChangeAwaits',
  ...['handoverUnderWay', 'nothingToHandOn', 'ownProposal'],
];

/**
 * R35: what the voter did in another pôle's organ is told to the voter. Who bears their proxy is told when they try, and
 * not on a page that would change with an act of that other pôle.
 */
function isTold({ code }: Reason, completed: Completed, person: string): boolean {
  return code !== 'alreadyVoted' || ('command' in completed && completed.command['voter'] === person);
}
