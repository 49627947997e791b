import {
  deliberationOf,
  deliberationsIn,
  poleOfKey,
  requestOf,
  reviewedPoles,
  reviewOf,
} from '../../../workflows/index.js';
import type { Verdict } from '../../oracles/organ-vote.js';
import { factsIn, tellsOf, when, type Law } from './law.js';
import { organHeard, verdictIn } from './votes-read.js';

/*
 * Of votes: who has one, and what they make.
 */

const isFor = (said: string | undefined) => said === 'favourable' || said === 'favourableWithReservations';
/** R30, R32, R36: whoever is on a label has voted for it, with a quorum; or its other organ has, or steering (R68). */
const restsOnVotes: Law = (taken) => {
  const { aggregate } = taken.after;
  const granted = factsIn(taken).find(({ type }) => type === 'labelGranted');
  const { context } = requestOf(aggregate) ?? {};
  return (granted?.outcome?.labelling ?? []).flatMap((pole) => {
    const review = reviewOf(aggregate, pole);
    const again = context?.reexamination;
    if (again?.verdict === 'carried' && again.pole === pole)
      return when(
        again.decision === null && !organHeard(aggregate, pole),
        `${pole} labels, and none of it has voted so`,
      );
    return [
      ...when(!review || verdictIn(review.context) === 'quorumMissed', `${pole} labels without a quorum`),
      ...when(!isFor(context?.positions[pole]?.position), `${pole} labels, and has not said so`),
    ];
  });
};

const opinionOf: Record<Exclude<Verdict, 'quorumMissed'>, string> = {
  favourable: 'favourable',
  withReservations: 'favourableWithReservations',
  unfavourable: 'unfavourable',
  postponed: 'postponed',
  noObjection: 'noObjection',
};

/** R33, R34: what a vote makes is what its ballots say. */
const countsTheBallots: Law = (taken) =>
  factsIn(taken)
    .filter(({ type }) => type === 'opinionProposed')
    .flatMap(({ pole = '', opinion }) => {
      const review = reviewOf(taken.after.aggregate, pole);
      const verdict = review ? verdictIn(review.context) : 'quorumMissed';
      const said = verdict === 'quorumMissed' ? 'nothing' : opinionOf[verdict];
      return when(
        said !== opinion,
        `${pole} is said to find ${String(opinion)}, and its ballots say ${said}`,
      );
    });

/**
 * R30, R35, R63: each ballot is that of a seat of the organ and of one person once; until it is counted, of nobody who stands
 * aside. What was counted before somebody stood aside stays.
 */
const ballotsOfVoters: Law = (taken) => {
  const { aggregate } = taken.after;
  const standing = reviewedPoles(aggregate).flatMap((pole) => {
    const { context, state } = reviewOf(aggregate, pole) ?? {};
    const isOpen = state === 'inReview.committee.voting' || tellsOf(taken, pole, 'voteClosed');
    return Object.entries(context?.vote?.ballots ?? {}).map(([seat, cast]) => ({
      pole,
      seat,
      cast,
      context,
      isOpen,
    }));
  });
  const faults = standing.flatMap(({ pole, seat, cast, context, isOpen }) => {
    const held = context?.roll.find(({ id, kind }) => id === seat && kind !== 'advisory');
    const aside = [cast.person, cast.voter].filter((person) => context?.declarations[person] === false);
    return [
      ...when(held?.person !== cast.voter, `a ballot in ${pole} is of no seat of its organ: ${seat}`),
      ...when(isOpen && aside.length > 0, `a ballot in ${pole} is of ${aside.join()}, who stands aside`),
    ];
  });
  const voters = standing
    .filter(({ context }) => context?.tally?.quorumMet !== false)
    .map(({ cast }) => cast.voter);
  return [...faults, ...when(new Set(voters).size < voters.length, 'somebody has two votes')];
};

/** R30, R33, R63a: a ballot is cast by who holds the seat and has declared no interest. */
const castByVoters: Law = ({ before, who, told: { key, command } }) => {
  const seat = String(command['seat']);
  const organs = [
    reviewOf(before.aggregate, poleOfKey(key) ?? '')?.context,
    deliberationOf(before.aggregate, key)?.context,
  ];
  const holder = organs.flatMap((organ) => organ?.roll ?? []).find(({ id }) => id === seat)?.person;
  const declared = requestOf(before.aggregate)?.context.declarations[who ?? '']?.clear;
  return command.type === 'castBallot' || command.type === 'castAnswer'
    ? [
        ...when(holder !== who, `${String(who)} votes under the seat of ${String(holder)}`),
        ...when(declared !== true, `${String(who)} votes, and has not said to have no interest`),
      ]
    : [];
};

/** Of these the organ that granted is asked, whose people have voted (R62, R70). */
const ofWhoGranted: readonly unknown[] = ['change', 'withdrawal'];

/** R68: who has voted before has no vote in a re-examination, nor has who stands aside (R63). */
const answersOfOthers: Law = ({ after: { aggregate } }) =>
  deliberationsIn(aggregate).flatMap((key) => {
    const { context } = deliberationOf(aggregate, key) ?? {};
    return Object.values(context?.vote.answers ?? {}).flatMap(({ voter, person }) => [
      ...when(
        [voter, person].some((one) => context?.declarations[one] === false),
        `${person} answers, and stands aside`,
      ),
      ...when(
        !ofWhoGranted.includes(context?.about) &&
          reviewedPoles(aggregate).some((pole) =>
            Object.values(reviewOf(aggregate, pole)?.context.vote?.ballots ?? {}).some(
              (cast) => cast.voter === voter,
            ),
          ),
        `${voter} answers, and has voted before`,
      ),
    ]);
  });

export const voteLaws: Law[] = [
  restsOnVotes,
  countsTheBallots,
  castByVoters,
  ballotsOfVoters,
  answersOfOthers,
];
