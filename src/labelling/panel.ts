import { allStandAside, requestOf, type Aggregate, type PoleCode } from '../../workflows/index.js';
import { fieldsOf, type Complete } from './completion.js';
import { findingsOf } from './conflicts/findings.js';
import type { LabellingWorld } from './world.js';

/**
 * R63h: who may be on a panel: an expert of the cooperation who is nothing else in it, neither seated nor at work in a pôle,
 * of whom nothing ties them to a partner of the project, who has not declared an interest, and not the holder.
 */
export function outsideExperts(aggregate: Aggregate, world: LabellingWorld): string[] {
  const { holder, declarations = {} } = requestOf(aggregate)?.context ?? {};
  const roles = new Map<string, string[]>();
  for (const { id, role } of world.cooperation.people) roles.set(id, [...(roles.get(id) ?? []), role]);
  return [...roles]
    .filter(([, held]) => held.every((role) => role === 'expert'))
    .map(([id]) => id)
    .filter((id) => id !== holder && declarations[id]?.clear !== false && findingsOf(world, id).length === 0);
}

/** R63h: the pôles that may sign: members whose chair, or deputy, has not declared an interest of their own. */
export function signingPoles(aggregate: Aggregate, { cooperation }: LabellingWorld): PoleCode[] {
  const { submission, declarations = {} } = requestOf(aggregate)?.context ?? {};
  const signs = (pole: PoleCode) =>
    (cooperation.rolls[pole] ?? []).some(
      ({ chair, deputy, person }) => (chair || deputy) && declarations[person]?.clear !== false,
    );
  return (submission?.members ?? []).filter(signs);
}

export const isPanelAwaited = (aggregate: Aggregate): boolean => {
  const request = requestOf(aggregate);
  return request !== null && request.state === 'panelNaming' && allStandAside(request.context);
};

export const panelCompletions: Record<string, Complete> = {
  namePanel: (completion) => {
    const { asked, world, aggregate } = completion;
    const experts = (asked['experts'] as string[] | undefined) ?? [];
    const outside = outsideExperts(aggregate, world);
    if (!experts.every((one) => outside.includes(one)))
      return { missing: [{ code: 'notAnOutsider', rule: 'R63', liftedBy: 'secretary' }] };
    if (!signingPoles(aggregate, world).includes(String(asked.pole)))
      return { missing: [{ code: 'nobodySigns', rule: 'R63', liftedBy: 'secretary' }] };
    return fieldsOf(asked);
  },
  givePanelOpinion: ({ asked, texts, by }) => ({
    ballot: asked['ballot'],
    person: by.kind === 'person' ? by.id : '',
    texts,
  }),
};
