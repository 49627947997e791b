import type { ChangeGround, Submission } from '../../workflows/index.js';
import { rollsOf, sevenPoles, Story, submissionOf, text, type RequestAct } from './aggregate.js';

const [lead = '', east = '', north = ''] = sevenPoles;
export const three = [lead, east, north];

interface Handed {
  version?: number;
  lost?: string[];
  more?: Partial<Submission>;
  poles?: string[];
}

/** A version that changes this, as its dossier finds it (R60). */
export const handIn = (
  grounds: ChangeGround[],
  { version = 2, lost = [], more = {}, poles = three }: Handed = {},
): RequestAct => ({
  type: 'handInVersion',
  submission: { ...submissionOf(poles, more), file: { version, hash: String(version).repeat(64) } },
  change: { grounds, failing: lost.map((rule) => ({ rule, verdict: 'KO' as const })), lost },
  rolls: rollsOf(poles),
  texts: { changes: text('changes') },
});

/** Three pôles have spoken, and the result waits for its chair. */
export const settled = () => new Story(three).led().opinion(east, 'favourable').opinion(north, 'noObjection');
