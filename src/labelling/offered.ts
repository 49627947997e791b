import type { PoleCode } from '../../workflows/index.js';
import { conflict, forbidden, notFound, type Problem } from '../platform/problem.js';
import type { CommandName } from './command-names.js';
import { permission } from './policy.js';
import type { ActView } from './view/acts.js';
import type { DossierView } from './view/dossier-view.js';
import type { Reading } from './view/reader.js';

interface Place {
  pole: PoleCode | null;
  seat: string | null;
}

/** The act as the reader's page offers it for this pôle and seat, open or shut with its reasons; else undefined. */
export function offered(
  { acts }: DossierView,
  { command, pole, seat, question = null }: Place & { command: CommandName; question?: number | null },
): ActView | undefined {
  return acts.find(
    (one) =>
      one.command === command &&
      (pole === null || one.pole === null || one.pole === pole) &&
      (seat === null || one.seat === null || one.seat === seat) &&
      (question === null || one.question === null || one.question === question),
  );
}

/** Why the form of an act that is not offered is not shown, as the engine would say it: 404, 403, or 409. */
export function shutOf(command: CommandName, reading: Reading, { pole, seat }: Place): Problem {
  const { standing, aggregate, world, state } = reading;
  const answer = permission(command, { standing, aggregate, world, pole, ...(seat !== null && { seat }) });
  if ('by' in answer) return conflict([{ code: 'notInThisState', params: { state } }]);
  const { kind, reasons } = answer.refusal;
  if (kind === 'unknown') return notFound();
  return kind === 'notYou' ? forbidden(reasons) : conflict(reasons);
}
