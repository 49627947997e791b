import { ballots, type Ballot } from '../vocabulary.js';
import { yesNo, type YesNo } from './setting.js';

const said: Record<Ballot, { fr: string; en: string }> = {
  favourable: { fr: 'favorable', en: 'favourable' },
  favourableWithReservations: { fr: 'favorable avec réserves', en: 'favourable with reservations' },
  unfavourable: { fr: 'défavorable', en: 'unfavourable' },
  complementRequested: { fr: 'qui demande un complément', en: 'that requests a completion' },
  abstain: { fr: 'd’abstention', en: 'of abstention' },
};

/** R33: the ballots that say their reasons; all but the favourable one. */
export const reasonsRequired = Object.fromEntries(
  ballots.map((ballot) => [
    ballot,
    yesNo({
      rule: 'R33',
      default: ballot !== 'favourable',
      fr: `Un bulletin ${said[ballot].fr} dit ses motifs`,
      en: `A ballot ${said[ballot].en} gives its reasons`,
    }),
  ]),
) as Record<Ballot, YesNo>;
