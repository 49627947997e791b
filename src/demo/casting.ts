import { readDemoData } from './data-file.js';

/** The people of one pôle by what they do in it; each is an address. */
export interface Team {
  code: string;
  name: string;
  officer: string;
  chair: string;
  /** holders of the voting seats of the organ that decides, the chair included */
  voters: string[];
  experts: string[];
  /** everybody, in the order of the file, with what they do there */
  members: { email: string; role: PlayedRole; seat?: string }[];
}

export type PlayedRole = 'chair' | 'deputyChair' | 'member' | 'alternate' | 'advisory' | MandateRole;
type MandateRole = 'caseOfficer' | 'director' | 'steeringDelegate' | 'expert';

interface Seat {
  label: string;
  kind: 'voting' | 'alternate' | 'advisory';
  chair?: boolean;
  deputy?: boolean;
  holders: { person: string }[];
}

interface Organ {
  kind: string;
  name: string;
  seats: Seat[];
}

interface Pole {
  code: string;
  short: string;
  organs: Organ[];
  mandates: { role: MandateRole; person: string }[];
}

interface CooperationData {
  people: { email: string; name: string }[];
  poles: Pole[];
  secretaries: { person: string }[];
  correspondents: { email: string; body: string }[];
}

/** Who plays what in the demonstration, as its cooperation file says. */
export interface Casting {
  teams: Team[];
  secretary: string;
  correspondents: { email: string; body: string }[];
  /** the name a page shows → the address */
  emailOf: Map<string, string>;
}

export function readCasting(): Casting {
  const { people, poles, secretaries, correspondents } = readDemoData('cooperation.json') as CooperationData;
  return {
    teams: poles.map(teamOf),
    secretary: one(secretaries, 'secretary').person,
    correspondents: correspondents.map(({ email, body }) => ({ email, body })),
    emailOf: new Map(people.map(({ name, email }) => [name, email])),
  };
}

function teamOf({ code, short, organs, mandates }: Pole): Team {
  const seated = seatedIn(organs.filter(({ kind }) => kind === 'decision'));
  const others = seatedIn(organs.filter(({ kind }) => kind !== 'decision'));
  const holding = (role: MandateRole) => mandates.filter((mandate) => mandate.role === role);
  return {
    code,
    name: short,
    officer: one(holding('caseOfficer'), 'case officer').person,
    chair: one(
      seated.filter(({ chair }) => chair),
      'chair',
    ).person,
    voters: seated.filter(({ kind }) => kind === 'voting').map(({ person }) => person),
    experts: holding('expert').map(({ person }) => person),
    members: [
      ...seated.map((seat) => ({ email: seat.person, role: roleOf(seat), seat: seat.label })),
      ...mandates.map(({ person, role }) => ({ email: person, role })),
      ...others.map((seat) => ({ email: seat.person, role: 'member' as const, seat: seat.organ })),
    ],
  };
}

const seatedIn = (organs: Organ[]) =>
  organs.flatMap(({ name, seats }) =>
    seats.flatMap((seat) => seat.holders.map(({ person }) => ({ ...seat, person, organ: name }))),
  );

function roleOf({ kind, chair, deputy }: Seat): PlayedRole {
  if (chair) return 'chair';
  if (deputy) return 'deputyChair';
  return kind === 'voting' ? 'member' : kind;
}

function one<Item>([first]: Item[], what: string): Item {
  if (!first) throw new Error(`the demo's cooperation has no ${what}`);
  return first;
}
