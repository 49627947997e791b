import { endOfDay } from '../../workflows/calendar/index.js';
import { requestOf } from '../../workflows/index.js';
import { first, requestEscalated, secretary, signs, type Right } from './capacities.js';
import { asSaid, fieldsOf, rollsOf, type Complete } from './completion.js';
import { actingPole } from './standing.js';

/**
 * §9.2: who stops a request, and has it go on: whoever signs for the pôle that acts for it; its officer and its director too
 * while no lead is named; and the secretary of steering, so that no pôle stops the others alone (R37).
 */
export const stops: Right['as'] = (question) => {
  const { standing, aggregate } = question;
  const pole = actingPole(aggregate);
  const signing = signs(() => pole, requestEscalated)(question);
  const { leadPole = null, panel = null } = requestOf(aggregate)?.context ?? {};
  // R63h: a panel is signed for by its chair, as a lead is.
  const early = leadPole === null && panel === null;
  return signing ?? secretary(question) ?? (early ? first('caseOfficer', 'director')(standing, pole) : null);
};

export const standstillCompletions: Record<string, Complete> = {
  // The day that is named is its last.
  suspendRequest: ({ asked, texts }) => {
    const { until, ...fields } = fieldsOf(asked);
    return { ...fields, until: typeof until === 'string' ? endOfDay(until) : '', texts };
  },
  // R23: what waited may be a lead to name, whose seats are then needed.
  resumeRequest: (completion) => {
    const { world } = completion;
    const members = world.cooperation.poles.filter(({ member }) => member).map(({ code }) => code);
    return { ...asSaid(completion), rolls: rollsOf(world, members) };
  },
};
