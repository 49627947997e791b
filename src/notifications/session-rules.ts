import { asks, tells, when, type LetterRule, type When } from './rule.js';
import { reviewContext, type Scene } from './scene.js';

/** What a letter says of a session, and the calendar it comes with: figures and ids. */
export type SessionData = {
  pole: string;
  number: number;
  startsAt: string;
  /** minutes */
  duration: number;
  sequence: number;
  cancelled: boolean;
  /** id of the text that says where; read again when the letter leaves */
  place: string;
};

/** The session a fact is about. */
export function sessionOf(scene: Scene): SessionData | null {
  const { fact, pole } = scene;
  if (pole === null || !('session' in fact) || !('voters' in fact)) return null;
  const found = reviewContext(scene, pole)?.sessions.find(({ number }) => number === fact.session);
  if (!found) return null;
  const { number, startsAt, duration, sequence, cancelled, place } = found;
  return { pole, number, startsAt, duration, sequence, cancelled, place: place.id };
}

/** R31: an alternate who is called alone is told alone. */
const wholeOrgan: When = (scene) => {
  const { fact, pole } = scene;
  if (fact.type !== 'sessionConvened') return false;
  const session = reviewContext(scene, pole)?.sessions.find(({ number }) => number === fact.session);
  return session?.voters.length === fact.voters.length;
};

/** §9.2: the sessions of an organ, told to those called to them and to their officer, and nobody else. */
export const sessionRules = {
  sessionConvened: [
    ...when(wholeOrgan, [tells('poleOfficer', 'sessionConvened')]),
    asks('organVoters', 'attendSession'),
  ],
  sessionMoved: [tells('poleOfficer', 'sessionMoved'), asks('organVoters', 'attendMovedSession')],
  // R43: the chair signs, or lets them stand by silence.
  minutesDrafted: [asks('poleSigners', 'signMinutes', 'pole/minutesApproval')],
  sessionCancelled: [tells('poleOfficer', 'sessionCancelled'), tells('organVoters', 'sessionCancelled')],
} satisfies Record<string, LetterRule[]>;
