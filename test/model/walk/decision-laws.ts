import { isCommandName } from '../../../src/labelling/command-names.js';
import {
  labelOf,
  poleOfKey,
  requestOf,
  reviewedPoles,
  reviewOf,
  type PoleCode,
} from '../../../workflows/index.js';
import { mayBeDone, mayGo } from '../law.js';
import { endsByLeaving } from './departures.js';
import type { Taken } from './explore.js';
import { factsIn, poleOf, tells, tellsOf, when, type Law } from './law.js';

/*
 * Of what the pôles say and decide: each for itself, and for good.
 */

/** R37: what a pôle has said, its opposition and its reservations are its own word; silence, and what steering decides, apart. */
const noneForAnother: Law = (taken) => {
  const before = requestOf(taken.before.aggregate)?.context;
  const after = requestOf(taken.after.aggregate)?.context;
  if (!before || !after) return [];
  const actor = poleOf(taken);
  const again = tells(taken, 'reexaminationDecided');
  const positions = Object.keys(after.positions).flatMap((pole) => {
    const [was, is] = [before.positions[pole], after.positions[pole]];
    if (is === undefined || again || standsAgain(taken, pole)) return [];
    // R63e: a version makes a partner of it.
    if (is.position === 'recused' && tells(taken, 'versionTaken')) return [];
    const leaves = endsByLeaving(taken, pole);
    if (leaves && is.position === 'terminated') return [];
    const bySilence = is.position === 'silent';
    return [
      ...when(
        was?.position !== is.position && !bySilence && !saysItself(taken, pole),
        `${pole} is said to find ${is.position} by somebody else`,
      ),
      ...when(
        was?.opposition !== is.opposition && is.opposition === 'lifted' && actor !== pole && !leaves,
        `the opposition of ${pole} is lifted by another`,
      ),
    ];
  });
  const conditions = after.conditions.flatMap(({ id, pole, state }) => {
    const was = before.conditions.find((one) => one.id === id)?.state;
    const settled = state === 'lifted' || state === 'upheld';
    return when(
      !again && was !== state && settled && actor !== pole,
      `a reservation of ${pole} is settled by another`,
    );
  });
  return [...positions, ...conditions, ...othersReviews(taken, actor)];
};

/** The pôle's own review says it, moved by its own people or by the clock. */
function saysItself(taken: Taken, pole: PoleCode): boolean {
  const actor = poleOf(taken);
  if (taken.who !== null && actor !== pole) return false;
  return factsIn(taken).some(
    ({ key, type }) =>
      poleOfKey(key) === pole &&
      ['opinionValidated', 'opinionRevised', 'poleRecused', 'reviewDeclined'].includes(type),
  );
}

/** R67: an organ that has not deliberated anew in time has not changed its mind: what it had said counts. */
function standsAgain(taken: Taken, pole: PoleCode): boolean {
  const { context } = requestOf(taken.before.aggregate) ?? {};
  const { deliberation } = context?.referral?.ruling ?? {};
  const is = requestOf(taken.after.aggregate)?.context.positions[pole];
  return (
    tellsOf(taken, pole, 'deliberationLapsed') &&
    deliberation?.pole === pole &&
    deliberation.former.position === is?.position
  );
}

/** No act of one pôle moves what another's organ has found. */
function othersReviews({ before, after }: Taken, actor: PoleCode | null): string[] {
  if (actor === null) return [];
  return reviewedPoles(before.aggregate)
    .filter((pole) => pole !== actor)
    .flatMap((pole) => {
      const [was, is] = [before, after].map(({ aggregate }) => reviewOf(aggregate, pole)?.context.opinion);
      return when(was !== is && is !== null, `an act of ${actor} makes ${pole} find ${String(is)}`);
    });
}

const decided = ['labelled', 'opinionGiven', 'postponed', 'refused', 'closed', 'lapsed', 'withdrawn'];

/** R62, R70: by these the pôles of a label change, each of which has laws of its own. */
const ofCertificate = ['changeTaken', 'changeRefused', 'poleWithdrew', 'certificateTakenOver', 'bearerLeft'];

/** R37, R67, R68: a result that is computed or decided is changed by a new deliberation, and by nothing else. */
const decisionStands: Law = (taken) => {
  const [was, is] = [taken.before, taken.after].map(({ aggregate }) => requestOf(aggregate));
  if (!was || !is) return [];
  const fixed = was.state === 'jointDecision' ? [...decided, 'jointDecision', 'conditionsPending'] : decided;
  const stays = (was.state === 'jointDecision' || decided.includes(was.state)) && fixed.includes(is.state);
  const same = JSON.stringify(was.context.outcome) === JSON.stringify(is.context.outcome);
  const [before, after] = [taken.before, taken.after].map(
    ({ aggregate }) => labelOf(aggregate)?.context.labelling,
  );
  return [
    ...when(
      stays &&
        !same &&
        !tells(taken, 'reexaminationDecided', 'poleLeft', 'successionEnded', 'leadReassigned'),
      'a decision changes, and nobody has deliberated anew',
    ),
    ...when(
      before !== undefined && before.join() !== after?.join() && !tells(taken, ...ofCertificate),
      'the pôles of a label change, and none has deliberated',
    ),
  ];
};

/** R60: no label rests on what was said before the last major version was taken; of a former lead nothing counts (R36). */
const restsOnItsVersion: Law = ({ after: { aggregate } }) => {
  const { context, state } = requestOf(aggregate) ?? {};
  const major = context?.versions.filter((one) => one.kind === 'major' && one.state === 'taken').at(-1);
  if (!context || !major || !['jointDecision', 'conditionsPending', ...decided].includes(state ?? ''))
    return [];
  return (context.outcome?.labelling ?? []).flatMap((pole) =>
    when(
      context.positions[pole]?.position !== 'noObjection' &&
        (context.positions[pole]?.version ?? 1) < major.version &&
        context.reexamination?.pole !== pole,
      `${pole} labels version ${major.version}, and has judged an older one`,
    ),
  );
};

/** The table of states: what may be done in each, and where each leads. */
const procedure: Law = (taken) => {
  const { told, before, after } = taken;
  const [from, to] = [before, after].map(({ aggregate }) => requestOf(aggregate)?.state ?? '');
  const { type } = told.command;
  const asked = isCommandName(type)
    ? when(!mayBeDone(type, from ?? ''), `${type} is done in ${String(from)}`)
    : [];
  return [...asked, ...when(!mayGo(from ?? '', to ?? '', false), `${String(from)} leads to ${String(to)}`)];
};

export const decisionLaws: Law[] = [noneForAnother, decisionStands, restsOnItsVersion, procedure];
