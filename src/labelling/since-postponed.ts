import {
  isLight,
  kindOf,
  labelOf,
  requestOf,
  settingsOf,
  type ChangeGround,
  type Submission,
} from '../../workflows/index.js';
import { changeOf, eligibilityIn, type ComparedContent } from '../dossiers/index.js';
import type { Completion } from './completion.js';

type Known = Pick<Completion, 'world' | 'aggregate'>;

/** R60, R69: the grounds of a major change in it, against what was postponed; none where nothing was. */
export function majorSince(
  after: ComparedContent,
  { world, aggregate }: Known,
  { partnerPoles }: Pick<Submission, 'partnerPoles'>,
): ChangeGround[] {
  const compared = world.dossier?.comparedAgain;
  const context = requestOf(aggregate)?.context;
  const pinned = context?.submission;
  if (!compared || !pinned) return [];
  const rules = settingsOf(pinned.rules.values);
  const { grounds } = changeOf(compared.before, after, {
    eligibility: eligibilityIn(pinned.rules.values, compared.terms.earlier),
    poles: compared.terms.territories.filter(({ code }) => pinned.members.includes(code)),
    lead: context.leadPole ?? pinned.receivingPole,
    partnerPoles: { before: compared.partnerPoles, after: partnerPoles },
    rules,
  });
  return grounds.filter((ground) => kindOf([ground]) === 'major');
}

/** What of it a version is judged by, until the decision: many small steps on the light track are no small one. */
export function majorOnLightTrack(
  after: ComparedContent,
  known: Known,
  submission: Pick<Submission, 'partnerPoles'>,
): ChangeGround[] {
  const context = requestOf(known.aggregate)?.context;
  return context && isLight(context) && !labelOf(known.aggregate) ? majorSince(after, known, submission) : [];
}
