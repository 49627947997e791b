import type { CommandName } from '../../../src/labelling/command-names.js';
import type { ActView } from '../../../src/labelling/view/acts.js';
import type { ActFacts, ActWords } from '../../i18n/act-facts.js';
import type { Catalogue } from '../../i18n/fr.js';

type Act = Pick<ActView, 'command' | 'pole' | 'seat'> & { question?: number | null };

/** Acts a reader is waited for, the most pressing first; the others are merely possible. */
const awaited: readonly CommandName[] = [
  'declareInterests', 'confirmConflict', 'grantExclusion', 'designateVoter', 'confirmVersion', 'objectToHandover', 'acceptSuccession', 'confirmOutcome', 'ruleOnOutcome', 'namePanel', 'validateOpinion', 'castBallot', 'castAnswer', 'decideReexamination', 'givePanelOpinion', 'submitReview', 'liftOpposition',
  'answerReservation', 'liftReservation', 'complete', 'submit', 'admit', 'attributeLead', 'openVote', 'acceptReview', 'assignExpert', 'answerWithdrawal', 'decideWithdrawal', 'decideChange', 'takeOverCertificate', 'transmitLabel', 'giveFinalReport', 'giveYearlyForm', 'finaliseFunding', 'recordFunding', 'openFullProposal', 'resubmit', 'requestReexamination', 'recordAttendance', 'draftMinutes', 'signMinutes',
]; // prettier-ignore

/** R51, R68, R69: put forward like them, though nobody waits for it. */
export const isOffered = (command: CommandName): boolean =>
  ['openFullProposal', 'resubmit', 'requestReexamination'].includes(command);

/** 'castBallot' → 'cast-ballot'. */
export const slugOf = (command: string): string =>
  command.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The page where an act is done: the deposit's for a dossier, the reading's for a review, its own for any other. */
export function actHref(reference: string, act: Act): string {
  const { command, pole } = act;
  const ref = encodeURIComponent(reference);
  if (command === 'submit' || command === 'complete') return `/deposer/${ref}`;
  if (command === 'submitReview' && pole) return `/lectures/${ref}/${encodeURIComponent(pole)}`;
  return actAddress(reference, act);
}

/** Where an act is posted, and where its form is shown. */
export function actAddress(reference: string, { command, pole, seat, question }: Act): string {
  const given = Object.entries({ pole, seat, question }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  const query = new URLSearchParams(given).toString();
  const path = `/dossiers/${encodeURIComponent(reference)}/actes/${slugOf(command)}`;
  return query ? `${path}?${query}` : path;
}

/** The act the page puts forward: the most pressing of those that are open, or none. */
export function primaryOf(acts: readonly ActView[]): ActView | null {
  const open = awaited.flatMap((command) =>
    acts.filter((act) => act.command === command && act.needed && (act.allowed || isUnfinished(act))),
  );
  return open[0] ?? null;
}

/** Acts that answer the same question another way: the page must not lean towards the first. */
const answers: Partial<Record<CommandName, readonly CommandName[]>> = {
  admit: ['askCompletion', 'rejectInadmissible'],
  acceptReview: ['declineReview', 'recusePole'],
  confirmConflict: ['dismissConflict'],
  grantExclusion: ['refuseExclusion'],
  confirmVersion: ['refuseVersion'],
  acceptSuccession: ['declineSuccession'],
  acceptHandover: ['declineHandover'],
  liftOpposition: ['maintainOpposition'],
  liftReservation: ['upholdReservation'],
};

/** Whether the act is one answer among several. */
export const hasAlternatives = (command: CommandName): boolean => answers[command] !== undefined;

/** The other answers open to this reader beside this act, for the same pôle. */
export function alternativesTo(
  { command, pole }: Pick<Act, 'command' | 'pole'>,
  acts: readonly ActView[],
): ActView[] {
  return acts.filter(
    (act) => act.allowed && act.pole === pole && (answers[command]?.includes(act.command) ?? false),
  );
}

/** Acts that are expected of this reader but shut: worth a sentence. The merely possible ones are left out. */
export function shutActs(acts: readonly ActView[]): ActView[] {
  return acts.filter((act) => !act.allowed && !isUnfinished(act) && !isStill(act) && act.reasons.length > 0);
}

/** §9.2: that the request is suspended is said once, on top. */
const isStill = ({ reasons }: ActView) => reasons.some(({ code }) => code === 'requestSuspended');

/** A dossier still being written is finished on its own pages. */
const isUnfinished = ({ command, reasons }: ActView) =>
  (command === 'submit' || command === 'complete') &&
  reasons.length > 0 &&
  reasons.every(({ code }) => code === 'dossierIncomplete' || code === 'answersMissing');

/** The sentences of an act, filled with its project and its pôle. */
export function actWords(
  { acts }: Catalogue,
  command: CommandName,
  facts: ActFacts,
): Record<keyof ActWords, string> {
  const { verb, task, title, lede, consequence, done } = acts[command];
  return {
    verb: verb(facts),
    task: task(facts),
    title: title(facts),
    lede: lede(facts),
    consequence: consequence(facts),
    done: done(facts),
  };
}

/** R62: whoever answers a proposal goes back to what is proposed: the dossier is not theirs to read yet. */
export const backHref = ({ view, command }: { view: { reference: string }; command: CommandName }): string =>
  `/${isAnswer(command) ? 'reprendre' : 'dossiers'}/${encodeURIComponent(view.reference)}`;

const isAnswer = (command: CommandName) => command === 'acceptHandover' || command === 'declineHandover';
