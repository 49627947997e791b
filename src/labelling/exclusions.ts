import {
  findExclusion,
  openExclusions,
  isPut,
  requestOf,
  type Aggregate,
  type Exclusion,
  type PoleCode,
} from '../../workflows/index.js';
import { mayAnswer } from './answerers.js';
import type { Question } from './capacities.js';
import { asSaid, rollsOf, type Complete, type Completion } from './completion.js';
import { titularOf } from './lapsed.js';
import type { LabellingWorld } from './world.js';

const exclusionOf = (aggregate: Aggregate, id: unknown): Exclusion | undefined => {
  const context = requestOf(aggregate)?.context;
  return context && findExclusion(context, String(id));
};

/** Those of a pôle that wait for this person's answer: an ask about themself is never among them (R63). */
export function answerable(question: Omit<Question, 'pole'>, pole: PoleCode): Exclusion[] {
  const context = requestOf(question.aggregate)?.context;
  if (!context) return [];
  return openExclusions(context, pole).filter(
    (one) => isPut(context, one) && mayAnswer({ ...question, pole, exclusion: one.id }),
  );
}

/** People of the pôle one of whom may be meant; whoever chooses is not among them. */
export const peopleOf = ({ cooperation }: LabellingWorld, pole: PoleCode, chooser: string): string[] => [
  ...new Set(cooperation.people.filter((one) => one.pole === pole && one.id !== chooser).map(({ id }) => id)),
];

const isMember = ({ cooperation }: LabellingWorld, pole: unknown) =>
  cooperation.poles.some(({ code, member }) => member && code === pole);

/** R63c: whom an ask means: nobody by name where it is the whole pôle, the chair where it says so, else whom the chair chose. */
function meant({ asked, world, aggregate, by }: Completion): string | null {
  const exclusion = exclusionOf(aggregate, asked['exclusion']);
  const pole = String(asked['pole']);
  if (exclusion?.whom === 'pole') return null;
  if (exclusion?.whom === 'chair') return titularOf(world, pole) ?? null;
  const chooser = by.kind === 'person' ? by.id : '';
  return peopleOf(world, pole, chooser).find((id) => id === asked['person']) ?? null;
}

export const exclusionCompletions: Record<string, Complete> = {
  askExclusion: (completion) => {
    const { asked, world } = completion;
    if (isMember(world, asked['pole'])) return asSaid(completion);
    const params = { pole: String(asked['pole']) };
    return { missing: [{ code: 'poleNotMember', rule: 'R63', liftedBy: 'secretary', params }] };
  },
  grantExclusion: (completion) => {
    const { asked, world, aggregate } = completion;
    const person = meant(completion);
    const whole = exclusionOf(aggregate, asked['exclusion'])?.whom === 'pole';
    const own = world.cooperation.people.filter(({ id }) => id === person).flatMap(({ pole }) => pole ?? []);
    const members = world.cooperation.poles.filter(({ member }) => member).map(({ code }) => code);
    const { pole, exclusion } = asked;
    return { pole, exclusion, person, rolls: rollsOf(world, whole ? members : own) };
  },
};
