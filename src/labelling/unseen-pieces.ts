import { requestOf, reviewOf, type LabelRequestContext, type PoleCode } from '../../workflows/index.js';
import type { Complete } from './completion.js';
import type { LabellingWorld } from './world.js';

interface Known {
  context: Pick<LabelRequestContext, 'leadPole' | 'panel' | 'positions' | 'submission' | 'reexamination'>;
  world: LabellingWorld;
}

/**
 * R66: how many pieces of the version under review the organ of a pôle judges without, its chair and its members: one of them who may
 * not open a piece signs on the word of the others. An address names one person, and no organ. An outside panel is of no pôle.
 */
export function unseenBy(pole: PoleCode, { context, world }: Known): number {
  const reserved = world.dossier?.reserved ?? [];
  const whole = (groups: readonly string[]) =>
    ['chair', 'member'].every((capacity) => groups.includes(`${pole}:${capacity}`));
  return reserved.filter(({ level, groups }) => {
    if (context.panel?.pole === pole) return true;
    return level === 'leadOnly' ? pole !== context.leadPole : !whole(groups);
  }).length;
}

/**
 * Of a pôle on the certificate: as its opinion was given, where that is of the version in force; else as it stands, and never fewer
 * than it said (R45, R60, R62). Of an opinion another organ has overturned (R68) nobody has said it: as it stands.
 */
export function judgedWithout(pole: PoleCode, known: Known): number {
  const { positions, submission, reexamination } = known.context;
  const recorded = positions[pole];
  const bound = recorded && !['recused', 'terminated', 'silent', 'declined'].includes(recorded.position);
  const overturned = reexamination?.verdict === 'carried' && pole === known.context.leadPole;
  const said = bound ? (recorded.unseen ?? 0) : 0;
  if (bound && !overturned && (recorded.version ?? 1) === submission?.file.version) return said;
  return Math.max(said, unseenBy(pole, known));
}

/**
 * R66: whoever signs says that it is done without them, and without how many: a version taken meanwhile may hold others. What has no
 * objection is said of anything, and the opinion tells the number all the same.
 */
export const withUnseen =
  (make: Complete): Complete =>
  (completion) => {
    const { asked, aggregate, world } = completion;
    const pole = String(asked['pole']);
    const context = requestOf(aggregate)?.context;
    const unseen = context ? unseenBy(pole, { context, world }) : 0;
    if (unseen === 0) return make(completion);
    const opinion = asked['opinion'] ?? reviewOf(aggregate, pole)?.context.opinion;
    if (opinion !== 'noObjection' && asked['without'] !== unseen)
      return {
        missing: [{ code: 'piecesUnseen', rule: 'R66', liftedBy: 'chair', params: { count: unseen } }],
      };
    return { ...make(completion), unseen };
  };
