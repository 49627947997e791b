import { holderOf, reviewOf, type PoleCode, type TextRef } from '../../../workflows/index.js';
import {
  findingsOf,
  fingerprintOf,
  poleFindings,
  suspicionsIn,
  type Finding,
  type PoleFinding,
} from '../conflicts/findings.js';
import { seesBallots, type Reading } from './reader.js';

export type { Finding, PoleFinding } from '../conflicts/findings.js';

/** What was found of a reader's own ties; `seen` is given back by whoever declares no interest all the same. */
export interface OwnFindings {
  seen: string;
  findings: Finding[];
}

/** Somebody of the pôle who may have an interest, for those who judge it. */
export interface SuspicionView {
  name: string;
  findings: Finding[];
  dismissed: boolean;
  /** and who therefore stands aside */
  confirmed: boolean;
  /** why it is an interest, or none */
  reasons: string | null;
}

/** Before the declaration alone; null where nothing is found. */
export function ownFindings({ world, standing }: Reading): OwnFindings | null {
  if (standing.reviewing.length === 0 || standing.interests !== 'undeclared') return null;
  const findings = findingsOf(world, standing.person);
  return findings.length > 0 ? { seen: fingerprintOf(findings), findings } : null;
}

/** R63, R84: for the chair, its deputy and the case officer of the pôle; nobody else knows that something is found. */
export function suspicionsOf(
  reading: Reading,
  pole: PoleCode,
  names: Record<string, string>,
  textOf: (ref: TextRef | undefined) => string | null,
): { suspicions: SuspicionView[]; ownTies: PoleFinding[] } {
  const { world, aggregate } = reading;
  if (!seesBallots(reading, pole)) return { suspicions: [], ownTies: [] };
  const { dismissed: dismissals = {}, confirmed = {} } = reviewOf(aggregate, pole)?.context ?? {};
  const suspicions = suspicionsIn(world, aggregate, pole).map(({ person, findings, dismissed }) => ({
    name: names[person] ?? '',
    findings,
    dismissed,
    confirmed: false,
    reasons: dismissed ? textOf(dismissals[person]?.reasons) : null,
  }));
  const judged = Object.entries(confirmed).map(([person, { reasons }]) => ({
    name: names[person] ?? '',
    findings: findingsOf(world, person),
    dismissed: false,
    confirmed: true,
    reasons: textOf(reasons),
  }));
  return {
    suspicions: [...suspicions, ...judged],
    ownTies: poleFindings(world, holderOf(aggregate) ?? '', pole),
  };
}
