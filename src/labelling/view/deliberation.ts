import {
  askableUntil,
  declarationsIn,
  deliberationOf,
  deliberationsIn,
  labelOf,
  reasonsAsked,
  requestOf,
  type Answer,
  type DeliberationContext,
  type PoleCode,
  type Question,
  type Tally,
  type TextRef,
  type Verdict,
  verdictOf,
} from '../../../workflows/index.js';
import { decisionOrgan } from '../co-labels.js';
import type { Details } from '../details.js';
import { chairs } from '../deliberations.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** One member of the organ that is asked, as the pôle's own people see them. */
export interface AnswererView {
  seat: string;
  name: string;
  chair: boolean;
  interests: 'clear' | 'recused' | 'undeclared';
  /** R68: has voted on the request before, and takes no part */
  barred: boolean;
  hasAnswered: boolean;
  /** shown to whoever gave it, to the organ's chair and to the case officer (R84) */
  answer: Answer | null;
  answerReasons: string | null;
  you: boolean;
}

/** A question put to an organ of a pôle after the decision, for that pôle's own people who have declared no interest. */
export interface DeliberationView {
  pole: PoleCode;
  name: string;
  /** null for the organ that decides on labels, which has no other name here */
  organ: string | null;
  about: Question;
  /** its number in the pôle, which an answer names */
  question: number;
  state: string;
  secondCall: boolean;
  members: AnswererView[];
  cast: number;
  electorate: number;
  reasonsRequired: Answer[];
  verdict: Verdict | null;
  /** to the organ's chair and the case officer alone */
  tally: Tally | null;
}

type TextOf = (ref: TextRef | undefined) => string | null;

/** The inside of what the reader's own pôles were asked; nothing of it for anybody else (R84). */
export function deliberationsOf(reading: Reading, details: Details, textOf: TextOf): DeliberationView[] {
  const { aggregate, level, standing } = reading;
  if (level !== 'full' || standing.isHolder) return [];
  return standing.reviewing.flatMap((pole) =>
    deliberationsIn(aggregate, pole).flatMap((key) => viewOf(reading, key, details, textOf) ?? []),
  );
}

/** R84: the answers are nominal, and visible to the organ's chair and to the pôle's case officer. */
export const seesAnswers = ({ standing }: Pick<Reading, 'standing'>, context: DeliberationContext): boolean =>
  !standing.isHolder && (holds(standing, 'caseOfficer', context.pole) || chairs(context, standing.person));

function viewOf(reading: Reading, key: string, { names }: Details, textOf: TextOf): DeliberationView | null {
  const { aggregate, standing, world, context: request } = reading;
  const deliberation = deliberationOf(aggregate, key);
  if (!deliberation) return null;
  const { context, state } = deliberation;
  const { pole, vote, roll, tally, barred } = context;
  const declared = declarationsIn(aggregate);
  const nominal = seesAnswers(reading, context);
  const seats = roll.filter(
    ({ kind, id }) => kind === 'voting' || vote.electorate.some((seat) => seat.id === id),
  );
  return {
    pole,
    name: world.cooperation.poles.find(({ code }) => code === pole)?.name ?? pole,
    organ: context.organ === decisionOrgan ? null : organName(world, pole, context.organ),
    about: context.about,
    question: deliberationsIn(aggregate, pole).indexOf(key) + 1,
    state,
    secondCall: vote.secondCall,
    members: seats.map(({ id, person, chair = false }) => {
      const cast = vote.answers[id];
      const you = person === standing.person;
      const shown = cast && (nominal || cast.person === standing.person) ? cast : undefined;
      const clear = person === request.holder ? false : declared[person]?.clear;
      return {
        ...{ seat: id, name: names[person] ?? '', chair, you, barred: barred.includes(person) },
        interests: clear === undefined ? 'undeclared' : clear ? 'clear' : 'recused',
        hasAnswered: cast !== undefined,
        answer: shown?.answer ?? null,
        answerReasons: textOf(shown?.texts?.reasons),
      };
    }),
    cast: Object.keys(vote.answers).length,
    electorate: vote.electorate.length,
    reasonsRequired: reasonsAsked(context.rules),
    verdict: heardIn(aggregate, context, state),
    tally: nominal ? tally : null,
  };
}

/** What it came to, as whoever asked has heard it; of a withdrawal its pôle alone reads it here. */
function heardIn(
  aggregate: Reading['aggregate'],
  context: DeliberationContext,
  state: string,
): Verdict | null {
  switch (context.about) {
    case 'withdrawal':
      return state === 'answered' && context.tally ? verdictOf(context.tally) : null;
    case 'coLabel':
      return labelOf(aggregate)?.context.coLabels[context.pole]?.verdict ?? null;
    case 'reexamination':
      return requestOf(aggregate)?.context.reexamination?.verdict ?? null;
  }
}

const organName = ({ cooperation }: Reading['world'], pole: PoleCode, organ: string): string =>
  cooperation.organs.find((one) => one.pole === pole && one.code === organ)?.name ?? organ;

/** R68: a refusal that is looked at again, as whoever knows of the request may see it. */
export interface ReexaminationView {
  at: string;
  pole: string;
  /** name of the organ that hears it; null where steering does */
  organ: string | null;
  verdict: Verdict | null;
  decision: string | null;
  /** the holder's own words: to who reads the dossier, and to steering */
  reasons: string | null;
}

/** Nothing of it before the refusal was told to the reader. */
export function reexaminationOf({ context, level, standing, world }: Reading): ReexaminationView | null {
  const { reexamination } = context;
  if (!reexamination || level === 'gate') return null;
  if (level === 'minimal' && !standing.steering) return null;
  const { at, pole, organ, verdict, decision, texts } = reexamination;
  return {
    at,
    pole: world.cooperation.poles.find(({ code }) => code === pole)?.short ?? pole,
    organ: organ === null ? null : organName(world, pole, organ),
    verdict,
    decision,
    reasons: world.texts[texts.reasons.id] ?? null,
  };
}

/** The last instant at which the holder may ask for it; null where it is not theirs to ask. */
export const mayAskUntil = ({ state, context, standing }: Reading): string | null =>
  state === 'refused' && standing.isHolder && !context.reexamination ? askableUntil(context) : null;
