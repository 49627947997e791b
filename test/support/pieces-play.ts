import { samplePdf } from './pdf.js';
import { drafted, duo, playOf, type Play, type Staging } from './play.js';
import { tokenFor } from './program.js';
import type { Stage } from './stage.js';
import type { DossierContent } from '../../src/dossiers/index.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';

/** What the four pieces of the story are called; nothing of a name may be seen by whom its level leaves out. */
export const pieceNames = {
  public: 'HIBOU-plaquette.pdf',
  membersOfReview: 'annexe.pdf',
  leadOnly: 'HIBOU-procede.pdf',
  namedPersons: 'HIBOU-comptes.pdf',
} as const;

export type Level = keyof typeof pieceNames;

/** Adds one piece with its readers to a draft, as a program of its holder does. */
export async function addPiece(
  { as, people }: Stage,
  reference: string,
  level: Level,
  named: { readers?: string[]; mails?: string } = {},
): Promise<Response> {
  const body = new FormData();
  body.set('kind', 'other');
  body.set('level', level);
  for (const one of named.readers ?? []) body.append('readers', one);
  if (named.mails) body.set('mails', named.mails);
  const pdf = new Uint8Array(samplePdf(`${reference} ${level}`));
  body.set('annex', new Blob([pdf], { type: 'application/pdf' }), pieceNames[level]);
  return (await as(people.holder)).upload(`/dossiers/${reference}/annexes`, body);
}

/** A dossier with a piece of each level; the named ones are the officers of iD4CAR and one expert of Mov’eo by their address. */
export async function withPieces(
  stage: Stage,
  staging: Staging = { sitting: 3 },
  content: DossierContent = duo(),
): Promise<Play> {
  const reference = await drafted(stage, content, staging.call);
  const named = {
    readers: ['id4car:caseOfficer'],
    mails: (stage.people.experts('moveo')[0] ?? '').toUpperCase(),
  };
  for (const level of ['public', 'leadOnly', 'namedPersons'] as const)
    expect((await addPiece(stage, reference, level, level === 'namedPersons' ? named : {})).status).toBe(201);
  await (await stage.as(stage.people.holder)).act(reference, 'submit');
  return playOf(stage, reference, staging);
}

export const idIn = (view: DossierView, name: string): string =>
  view.annexes.find((one) => one.name === name)?.id ?? '';

/** What of the pieces a person is shown: their names in order, and how many they may not open. */
export async function shown(play: Play, email: string): Promise<[string[], number]> {
  const view = await play.seenBy(email);
  return [(view.annexes ?? []).map(({ name }) => name).sort(), view.annexesUnseen];
}

/** The status each of the four is answered with to this person, by its level. */
export async function opened(stage: Stage, play: Play, email: string): Promise<Record<Level, number>> {
  const whole = await play.seenBy(stage.people.holder);
  const program = await stage.as(email);
  const of = async (level: Level) =>
    (await program.get(`/dossiers/${play.reference}/annexes/${idIn(whole, pieceNames[level])}`)).status;
  return {
    public: await of('public'),
    membersOfReview: await of('membersOfReview'),
    leadOnly: await of('leadOnly'),
    namedPersons: await of('namedPersons'),
  };
}

/** The bytes one person is given of a piece. */
export async function bytesOf(stage: Stage, play: Play, email: string, level: Level): Promise<Buffer> {
  const id = idIn(await play.seenBy(stage.people.holder), pieceNames[level]);
  const authorization = `Bearer ${await tokenFor(stage.owner, email)}`;
  const path = `${stage.base}/api/v1/dossiers/${play.reference}/annexes/${id}`;
  const answer = await fetch(path, { headers: { authorization } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** How often the piece was noted as opened by this person. */
export async function noted({ owner }: Stage, play: Play, email: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM annex_reading r JOIN dossier d ON d.id = r.dossier_id
     JOIN account a ON a.id = r.account_id WHERE d.reference = $1 AND a.email = $2`,
    [play.reference, email],
  );
  return rows[0]?.n ?? 0;
}
