import type { CommandName } from '../../src/labelling/command-names.js';
import type { ActView } from '../../src/labelling/view/acts.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import { answers, ballots, opinions } from '../../workflows/index.js';
import { bodyOf } from '../support/doors.js';
import { outsidersOf } from '../support/panel-play.js';
import type { Stage } from '../support/stage.js';

/** What chance has drawn for one act: each field picks among what the moment offers. */
export interface Draw {
  /** which of the acts, people or pôles on offer, modulo their number */
  pick: number;
  /** what is said: modulo the ballots or the opinions there are; half of them in favour */
  tone: number;
}

const words = 'Un motif tiré au sort, et assez long.';
const picked = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(from.length, 1)];
/** In favour more often than not: without it hardly a request would reach its label. */
const toned = <T>(all: readonly T[], favoured: T, tone: number): T =>
  tone % 2 === 0 ? favoured : (picked(all, tone) ?? favoured);

/** A body for the act as the reader’s own page would let them fill it; some choices may still be refused. */
export function bodyFor(
  { command, pole, seat }: Pick<ActView, 'pole' | 'seat'> & { command: CommandName },
  view: DossierView,
  { pick, tone }: Draw,
  { people }: Stage,
): Record<string, unknown> {
  const own = pole ?? picked(view.poles, pick)?.pole ?? 'moveo';
  const given = bodyOf(command, own);
  const idOf = (email = '') => people.all.find((one) => one.email === email)?.id ?? '';
  const member = picked(
    people.all.filter((one) => one.pole === own),
    pick,
  );
  switch (command) {
    case 'declareInterests':
      return { clear: tone % 8 !== 7 };
    case 'castBallot':
      return { pole: own, seat: seat ?? '', ballot: toned(ballots, 'favourable', tone), reasons: words };
    case 'castAnswer': {
      const asked = view.deliberations.find((one) => one.pole === own && one.state === 'voting');
      const answer = toned(answers, 'for', tone);
      return { pole: own, seat: seat ?? '', question: asked?.question ?? 1, answer, reasons: words };
    }
    case 'openVote':
      return { pole: own, mode: tone % 2 === 0 ? 'session' : 'remote' };
    case 'reviseOpinion':
      return { ...given, opinion: toned(opinions, 'favourable', tone) };
    case 'givePanelOpinion':
      return { ballot: toned(ballots, 'favourable', tone), reasons: words };
    case 'assignExpert':
      return { pole: own, person: idOf(picked(people.experts(own), pick)) };
    case 'releaseExpert':
      return { ...given, person: idOf(picked(people.experts(own), pick)) };
    case 'designateVoter':
      return { ...given, person: member?.id ?? '' };
    case 'grantExclusion':
    case 'refuseExclusion': {
      const asked = view.exclusions.filter((one) => one.pole === own && one.state === 'open');
      return { ...given, exclusion: picked(asked, pick)?.id ?? `${own}-1`, person: member?.id ?? '' };
    }
    case 'namePanel': {
      const [expert1, expert2, expert3] = [...outsidersOf({ people } as Stage)].map(idOf);
      return { ...given, pole: 'id4car', expert1, expert2, expert3 };
    }
    case 'validateOpinion':
      return {
        pole: own,
        ...(tone % 4 === 3 && { reservation1: words, due1: '2027-04-20' }),
        reasons: words,
      };
    case 'answerReservation':
    case 'liftReservation':
    case 'upholdReservation':
      return { ...given, reservation: picked(view.conditions, pick)?.id ?? `${own}-1` };
    default:
      return given;
  }
}
