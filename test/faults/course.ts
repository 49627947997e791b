import type { Ballot } from '../../workflows/index.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { readingForm } from '../support/play.js';
import type { Stage } from '../support/stage.js';
import type { Wish } from './client.js';
import type { Random } from './random.js';

/** What is asked at once; the next step is asked when all of it is done. */
export type Step = () => Promise<Omit<Wish, 'reference'>[]>;

const lead = 'moveo';
const invited = 'id4car';
const reasons = 'Le comité a délibéré sur le dossier et ses pièces.';

/**
 * The whole life of a request of two pôles, from its submission to the decision, as steps of acts of several people;
 * chance draws the ballots among those that lead to a label, and how many sit. Looks go by the stage, acts do not.
 */
export function course(stage: Stage, reference: string, chance: Random): Step[] {
  const { people } = stage;
  // A quorum of these organs is three.
  const sitting = 3 + chance.below(2);
  const seen = async (who: string): Promise<DossierView> =>
    (await (await stage.as(who)).get(`/dossiers/${reference}`)).body;
  const one = (who: string, command: string, body: Record<string, unknown> = {}): Step => {
    return async () => [{ who, command, body }];
  };
  const declare = (pole: string, declared: readonly string[]): Step => {
    const voters = people.voters(pole).slice(0, sitting);
    const all = [people.officer(pole), people.chair(pole), ...voters.map(({ email }) => email)];
    const readers = pole === lead ? people.experts(pole).slice(0, 1) : [];
    const who = [...new Set([...all, ...readers])].filter((email) => !declared.includes(email));
    return async () =>
      who.map((email) => ({ who: email, command: 'declareInterests', body: { clear: true } }));
  };
  const ballots = (pole: string): Step => {
    const cast = people
      .voters(pole)
      .slice(0, sitting)
      .map(({ email, seat }) => {
        const ballot: Ballot = chance.pick(['favourable', 'favourable', 'favourableWithReservations']);
        return { who: email, command: 'castBallot', body: { pole, seat, ballot, reasons } };
      });
    return async () => cast;
  };
  const validate =
    (pole: string): Step =>
    async () => {
      const review = (await seen(people.chair(pole))).reviews.find((each) => each.pole === pole);
      const advises = review?.opinion === 'favourableWithReservations';
      const body = {
        pole,
        reasons,
        ...(advises && { reservation1: 'Associer un assembleur dès le deuxième lot.' }),
      };
      return [{ who: people.chair(pole), command: 'validateOpinion', body }];
    };
  const vote = (pole: string): Step[] => [
    one(people.officer(pole), 'openVote', { pole, mode: 'session' }),
    ballots(pole),
    one(people.officer(pole), 'closeVote', { pole }),
    validate(pole),
  ];
  const read = (): Step => async () => {
    const expert = people.experts(lead)[0] ?? '';
    const form = await readingForm(await stage.as(expert), reference, lead);
    return [
      { who: expert, command: 'submitReview', body: { pole: lead, ...form, recommendation: 'priority' } },
    ];
  };
  const officer = people.officer(lead);
  const expert = people.all.find(({ email }) => email === people.experts(lead)[0]);
  return [
    one(people.holder, 'submit'),
    one(officer, 'declareInterests', { clear: true }),
    one(officer, 'admit'),
    declare(lead, [officer]),
    one(officer, 'assignExpert', { pole: lead, person: expert?.id }),
    read(),
    one(officer, 'concludeExpertise', { pole: lead, reasons }),
    ...vote(lead),
    declare(invited, []),
    one(people.officer(invited), 'acceptReview', { pole: invited }),
    one(people.officer(invited), 'concludeExpertise', { pole: invited, reasons }),
    ...vote(invited),
    one(people.chair(lead), 'confirmOutcome'),
  ];
}
