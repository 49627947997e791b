import {
  declarationsIn,
  holderOf,
  mustStay,
  requestOf,
  reviewOf,
  reviewedPoles,
  untiedPoles,
  type Aggregate,
  type PersonId,
  type PoleCode,
} from '../../workflows/index.js';
import { fieldsOf, type Complete } from './completion.js';
import { findingsOf } from './conflicts/findings.js';
import { asideOn, rollOn } from './power.js';
import type { LabellingWorld } from './world.js';

/**
 * R63h: who may be on a panel: an expert of the cooperation who is nothing else in it, neither seated nor at work in a pôle
 * nor a correspondent, of whom nothing ties them to a partner of the project, who has had no part in it yet, who has not
 * declared an interest, not the holder; beside a pôle that signs, none of its own.
 */
export function outsideExperts(aggregate: Aggregate, world: LabellingWorld, signing?: PoleCode): PersonId[] {
  const declarations = declarationsIn(aggregate);
  const { people, correspondents } = world.cooperation;
  const roles = new Map<string, string[]>();
  for (const { id, role } of people) roles.set(id, [...(roles.get(id) ?? []), role]);
  const ofSigning = people.filter(({ pole }) => pole !== null && pole === signing).map(({ id }) => id);
  const away = [
    holderOf(aggregate),
    ...ofSigning,
    ...partakers(aggregate),
    ...correspondents.map(({ account }) => account),
  ];
  return [...roles]
    .filter(([, held]) => held.every((role) => role === 'expert'))
    .map(([id]) => id)
    .filter(
      (id) => !away.includes(id) && declarations[id]?.clear !== false && findingsOf(world, id).length === 0,
    );
}

/** R35: who has read or voted on the request for a pôle, or was designated to. */
const partakers = (aggregate: Aggregate): PersonId[] =>
  reviewedPoles(aggregate).flatMap((pole) => {
    const { experts = [], designated = [], vote } = reviewOf(aggregate, pole)?.context ?? {};
    return [
      ...experts.map(({ person }) => person),
      ...designated,
      ...Object.values(vote?.ballots ?? {}).map(({ voter }) => voter),
    ];
  });

/** R63h: the pôles that may sign: not tied to the project, their chair or deputy without an interest of their own. */
export function signingPoles(aggregate: Aggregate, { cooperation }: LabellingWorld): PoleCode[] {
  const context = requestOf(aggregate)?.context;
  const signs = (pole: PoleCode) =>
    rollOn(cooperation, aggregate, pole).some(
      ({ chair, deputy, person }) => (chair || deputy) && !asideOn(aggregate)(person),
    );
  return context ? untiedPoles(context).filter(signs) : [];
}

/** Whether steering has a panel to name, or another pôle to sign for it: where nobody is left who could. */
export function panelIsAwaited(aggregate: Aggregate, world: LabellingWorld): boolean {
  const { state, context } = requestOf(aggregate) ?? {};
  if (state === 'panelNaming') return true;
  return Boolean(context?.panel) && !signingPoles(aggregate, world).includes(context?.panel?.pole ?? '');
}

export const panelCompletions: Record<string, Complete> = {
  namePanel: (completion) => {
    const { asked, world, aggregate } = completion;
    const { state = '', context } = requestOf(aggregate) ?? {};
    // A panel that has a signer is no more named anew by a program than by the page.
    if (!panelIsAwaited(aggregate, world))
      return { missing: [{ code: 'notInThisState', params: { state } }] };
    const pole = String(asked.pole);
    const staying = context ? mustStay(context) : [];
    const added = ((asked['experts'] as string[] | undefined) ?? []).filter((one) => !staying.includes(one));
    const outside = outsideExperts(aggregate, world, pole);
    if (!added.every((one) => outside.includes(one)))
      return { missing: [{ code: 'notAnOutsider', rule: 'R63', liftedBy: 'secretary' }] };
    if (context && untiedPoles(context).includes(pole) && !signingPoles(aggregate, world).includes(pole))
      return { missing: [{ code: 'nobodySigns', rule: 'R63', liftedBy: 'secretary' }] };
    return { ...fieldsOf(asked), experts: [...staying, ...added] };
  },
  givePanelOpinion: ({ asked, texts, by }) => ({
    ballot: asked['ballot'],
    person: by.kind === 'person' ? by.id : '',
    texts,
  }),
};
