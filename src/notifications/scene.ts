import {
  declarationsIn,
  departuresOn,
  deliberationOf,
  expertsLeft,
  hasLeft,
  heirIn,
  heirsIn,
  innerPoleOf,
  labelOf,
  positionIsKnown,
  requestOf,
  reviewOf,
  type Aggregate,
  type DeliberationContext,
  type DeliberationFact,
  type HandoverFact,
  type Gone,
  type LabelFact,
  type LabelRequestContext,
  type LabelRequestFact,
  type MigrationFact,
  type PoleCode,
  type PoleReviewContext,
  type PoleReviewFact,
  type Role,
} from '../../workflows/index.js';

export type Fact =
  LabelRequestFact | PoleReviewFact | LabelFact | DeliberationFact | HandoverFact | MigrationFact;

/** What the letters of one act are made from; `aggregate` as it stands after the act. */
export interface LetterInput {
  steps: { key: string; facts: { type: string }[] }[];
  aggregate: Aggregate;
  due: { key: string; dueAt: string }[];
  reader: LetterReader;
  /** text id → body: the reasons and recommendations of the decision letters; an erased one is absent */
  texts: Record<string, string>;
  at: string;
}

/** Who may be owed a letter, read in the statement that reads the aggregate. */
export interface LetterReader {
  people: Mandate[];
  correspondents: { id: string; kind: 'funder' | 'state' | 'region'; region: string | null; lang: string }[];
  poles: { code: string; name: string }[];
  dossier: {
    id: string;
    reference: string;
    acronym: string;
    /** the holder asked that minimal letters do not name the project */
    discreet: boolean;
    callName: string;
    illustration: boolean;
    holder: { id: string; lang: string };
    /** whom the partners named; not all do */
    partners: { id: string; lang: string }[];
    /** where the partners work, all of them */
    regions: (string | null)[];
  };
  /** correspondents an earlier letter about this request reached (§9.8, `*`) */
  toldCorrespondents: string[];
}

/** Somebody a letter goes to, and the mandate it goes to them for: checked again before it leaves. */
export interface Recipient {
  kind: 'account' | 'partner' | 'correspondent';
  id: string;
  lang: string;
  role: Role;
  pole: PoleCode | null;
}

export interface Mandate {
  id: string;
  lang: string;
  role: Role;
  pole: string | null;
  seat: string | null;
  organ: string | null;
  /** R75: the delegation the chair's power is had by */
  delegation?: string | null;
  /** R75: the deputy, who has the chair's power */
  deputy?: boolean;
  /** R75: of a chair whose power is theirs again on this request: who else had it, and stands aside */
  back?: string[];
}

/** One fact with everything the rules look at. */
export interface Scene extends LetterInput {
  step: number;
  key: string;
  fact: Fact;
  request: LabelRequestContext;
  /** the lead, and the receiving pôle until it is known (§9.2) */
  lead: PoleCode;
  /** the invited pôles, save those that are recused as a whole (R63g) */
  co: PoleCode[];
  /** the pôle whose review it is, or that the fact names */
  pole: PoleCode | null;
}

/** The facts of an act as scenes, in order; none before the request exists. */
export function scenesOf(input: LetterInput): Scene[] {
  const request = requestOf(input.aggregate)?.context;
  if (!request) return [];
  const first = request.leadPole ?? request.panel?.pole ?? request.submission?.receivingPole ?? '';
  const lead = heirOf(input.aggregate, first) ?? first;
  const gone = departuresOn(input.aggregate);
  const co = [...new Set([first, ...request.invited, ...heirsIn(gone)])].filter(
    (pole) => pole !== lead && request.positions[pole]?.position !== 'recused' && !hasLeft(gone, pole),
  );
  const reader = { ...input.reader, people: input.reader.people.filter(isStillThere(request, gone)) };
  return input.steps.flatMap(({ key, facts }, step) =>
    facts.map((told) => {
      // The vocabularies type what the machines emit; the engine stores it as JSON.
      const fact = told as Fact;
      const pole = innerPoleOf(key) ?? ('pole' in fact ? fact.pole : null);
      return { ...input, reader, step, key, fact, request, lead, co, pole };
    }),
  );
}

/** R64: nobody of a pôle that has left is written to any more; an outsider judges for steering, not for a pôle (R63h). */
const isStillThere =
  (request: LabelRequestContext, gone: Gone) =>
  ({ id, pole }: Mandate): boolean =>
    !hasLeft(gone, pole) || expertsLeft(request).includes(id);

/**
 * R62, R70, R80: whoever has taken over the certificate of a lead that has left it speaks for it from then on; of two that have
 * left, the last to have led, until another does.
 */
function heirOf(aggregate: Aggregate, lead: PoleCode): PoleCode | null {
  const gone = departuresOn(aggregate);
  const label = labelOf(aggregate)?.context;
  const { certificates = [], withdrawals = [], changes = [], labelling = [], vacancy } = label ?? {};
  const left =
    withdrawals.some(({ pole, ended }) => pole === lead && ended?.how === 'carried') ||
    changes.some((one) => one.left.includes(lead));
  // A label that has ended keeps its last certificate, when no pôle is left to bear it.
  const last = labelling[0] ?? certificates.at(-1)?.labelling[0] ?? null;
  if (left) return vacancy?.former ?? last;
  // R64: whoever answers for its label, or for the request where there is none; nobody is told in its name.
  return hasLeft(gone, lead) ? (labelling[0] ?? heirIn(gone, lead)) : null;
}

export function reviewContext(
  { aggregate }: Pick<Scene, 'aggregate'>,
  pole: PoleCode | null,
): PoleReviewContext | null {
  return pole === null ? null : (reviewOf(aggregate, pole)?.context ?? null);
}

/** What the organ was asked that the fact is of. */
const deliberationContext = ({
  aggregate,
  key,
}: Pick<Scene, 'aggregate' | 'key'>): DeliberationContext | null =>
  deliberationOf(aggregate, key)?.context ?? null;

/** Who has still to vote where the fact is: in a pôle's review, or on what its organ was asked. */
export function awaitedVoters(scene: Scene): string[] {
  const asked = deliberationContext(scene)?.vote;
  const vote = reviewContext(scene, scene.pole)?.vote;
  const { electorate = [] } = asked ?? vote ?? {};
  const cast: Record<string, unknown> = asked?.answers ?? vote?.ballots ?? {};
  return electorate.filter(({ id }) => !cast[id]).map(({ person }) => person);
}

/** The experts of a pôle's review that `which` picks, by their ids. */
export function readers(
  scene: Pick<Scene, 'aggregate'>,
  pole: PoleCode | null,
  which: (expert: { form: unknown; left?: unknown }) => boolean,
): string[] {
  return (reviewContext(scene, pole)?.experts ?? []).filter(which).map(({ person }) => person);
}

/** Architecture §2: whether the position this scene speaks of is known to the lead and the invited pôles. */
export function opinionIsKnown({ aggregate, pole }: Scene): boolean {
  const request = requestOf(aggregate);
  return request !== null && pole !== null && positionIsKnown(request, pole);
}

export function isRecused({ aggregate }: Scene, person: string): boolean {
  return declarationsIn(aggregate)[person]?.clear === false;
}

/** A pôle's name as letters say it; its code where the reader's world knows none. */
export function nameOf({ reader }: Pick<Scene, 'reader'>, pole: string | null): string {
  return pole === null ? '' : (reader.poles.find((one) => one.code === pole)?.name ?? pole);
}
