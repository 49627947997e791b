import {
  asksOf,
  isLight,
  refusalOf,
  requestKey,
  requestOf,
  type EarlierAsk,
  type PoleCode,
  type TextRef,
} from '../../../workflows/index.js';
import { takesAnswers } from '../../dossiers/index.js';
import { isMinorAgain, presentedBy } from '../resubmissions.js';
import { actingPole, holds } from '../standing.js';
import { aggregateOf, type LabellingSituation } from '../world.js';
import { readingOf, type Reading } from './reader.js';

/** A request that presents this one again, or that this one presents again, by the walls of that request. */
export interface OtherRequestView {
  reference: string;
  state: string;
}

/** What had been asked, and what the holder answers. */
export interface SheetLine extends EarlierAsk {
  asked: string;
  answer: string | null;
}

/** R69: a project that is presented again, as this reader may know it. */
export interface ResubmissionView {
  /** 2 for the first time it is presented again */
  attempt: number;
  /** the light track: possible at admission, taken, or ended by a version that changes what is judged */
  light: 'offered' | 'taken' | 'ended' | null;
  earlier: OtherRequestView | null;
  sheet: SheetLine[];
}

export interface AgainView {
  resubmission: ResubmissionView | null;
  presentedBy: OtherRequestView | null;
}

/** The requests before and after this one, whoever reads; and the answers of a draft, which are its holder's. */
export interface Neighbours {
  earlier: LabellingSituation | null;
  next: LabellingSituation | null;
  drafted: Record<string, string>;
}

export const neighboursOf = ({ world: { dossier } }: Pick<Reading, 'world'>) => ({
  earlier: dossier?.resubmits?.reference ?? null,
  next: dossier ? (presentedBy(dossier)?.reference ?? null) : null,
});

export const alone: Neighbours = { earlier: null, next: null, drafted: {} };

export function againOf(
  reading: Reading,
  { earlier, next, drafted }: Neighbours,
  textOf: (ref: TextRef | undefined) => string | null,
): AgainView {
  const { context, standing, level } = reading;
  const { resubmission } = context;
  const seen = (other: LabellingSituation | null) => other && otherOf(standing.person, other);
  return {
    // Who is only informed is told of each request by itself (§9.8), and not that the one presents the other again.
    presentedBy: level === 'full' ? seen(next) : null,
    resubmission:
      resubmission && level === 'full'
        ? {
            attempt: resubmission.attempt,
            light: lightOf(reading),
            earlier: seen(earlier),
            sheet: sheetOf(reading, earlier).map((line) => {
              const said = textOf(resubmission.answers[line.id]);
              return { ...line, answer: writes(reading) ? (drafted[line.id] ?? said) || null : said };
            }),
          }
        : null,
  };
}

/** What its holder reads is what they are writing, while they write: what was handed in first, too (§9.2). */
const writes = ({ standing, state }: Reading) => standing.isHolder && takesAnswers(state);

function otherOf(person: string, situation: LabellingSituation): OtherRequestView | null {
  const read = readingOf(person, situation);
  return read && { reference: read.world.dossier?.reference ?? '', state: read.state };
}

/** What had been asked, as far as this reader may read it: nothing of it where the earlier request is not at hand. */
function sheetOf(reading: Reading, earlier: LabellingSituation | null): Omit<SheetLine, 'answer'>[] {
  const before = earlier && requestOf(aggregateOf(earlier.instances))?.context;
  if (!earlier || !before) return [];
  return asksOf(before)
    .filter(({ pole }) => mayReadEarlier(reading, before, pole))
    .map(({ id, pole, kind, text }) => ({ id, pole, kind, asked: earlier.world.texts[text.id] ?? '' }));
}

/**
 * R69: what a pôle had said is read by that pôle and by the lead, and answered by the holder to whom it was told; nobody reads it
 * who stood aside from the earlier request, or whose pôle did (R63). Where an outside panel judged in the place of pôles that all
 * stood aside (R63h), whoever leads now reads what it had asked.
 */
function mayReadEarlier(
  { standing, level, aggregate }: Reading,
  before: NonNullable<ReturnType<typeof requestOf>>['context'],
  pole: PoleCode,
): boolean {
  if (standing.isHolder) return true;
  if (level !== 'full' || before.declarations[standing.person]?.clear === false) return false;
  const all = before.outcome?.model === 'outsidePanel';
  const own = standing.reviewing.filter((one) => all || before.positions[one]?.position !== 'recused');
  return own.includes(pole) || standing.onPanel || own.some((one) => leadsHere({ standing, aggregate }, one));
}

/** R69, §9.2: as the lead; where none is known, not the pôle that receives it, which may never lead, but the officer who admits it. */
function leadsHere(
  { standing, aggregate }: Pick<Reading, 'standing' | 'aggregate'>,
  pole: PoleCode,
): boolean {
  const context = requestOf(aggregate)?.context;
  const lead = context?.leadPole ?? context?.panel?.pole ?? null;
  if (lead !== null) return lead === pole;
  return pole === actingPole(aggregate) && holds(standing, 'caseOfficer', pole);
}

function lightOf({ context, aggregate, world, standing, at }: Reading): ResubmissionView['light'] {
  const { light } = context.resubmission ?? {};
  if (light) return isLight(context) ? 'taken' : 'ended';
  const request = aggregate[requestKey];
  if (standing.isHolder || !request || context.submission === null) return null;
  const command = { type: 'admit', at, rolls: {}, light: { minor: isMinorAgain(aggregate, world) } };
  return refusalOf(request, command).length === 0 ? 'offered' : null;
}
