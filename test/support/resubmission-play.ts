import type { AnnexRow } from '../../src/dossiers/index.js';
import { samplePdf } from './pdf.js';
import { duo, playOf, submitted, type Play, type Staging } from './play.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';

/** What iD4CAR reserves, and why Mov’eo asks for a complement: told in full to the holder alone. */
export const askedWords = {
  moveo: 'HIBOU-MOTIF le plan de charge est à revoir.',
  id4car: 'HIBOU-RESERVE préciser le partage des essais.',
};

/**
 * Mov’eo and iD4CAR are favourable, iD4CAR with a reservation; then Mov’eo asks for a complement. A third pôle, invited, has not spoken.
 * `meanwhile`: what else happens while it is reviewed.
 */
export async function postponed(
  stage: Stage,
  staging: Staging = {},
  meanwhile: (play: Play) => Promise<void> = async () => {},
): Promise<Play> {
  const content = duo();
  const asked = { ...content, coLabels: [...content.coLabels, { pole: 'mta', reason: 'Essais en Alsace.' }] };
  const play = await submitted(stage, asked, { sitting: 3, ...staging });
  const chair = stage.people.chair('moveo');
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.clear('id4car');
  const officer = stage.people.officer('id4car');
  await play.does(officer, 'acceptReview', { pole: 'id4car' });
  await play.does(officer, 'concludeExpertise', {
    pole: 'id4car',
    reasons: 'La lecture du référent suffit.',
  });
  await play.vote('id4car', 'favourableWithReservations');
  await play.does(stage.people.chair('id4car'), 'validateOpinion', {
    ...{ pole: 'id4car', reasons: 'Le projet nous convient.', reservation1: askedWords.id4car },
  });
  await meanwhile(play);
  await play.does(chair, 'reviseOpinion', {
    ...{ pole: 'moveo', opinion: 'postponed', reasons: askedWords.moveo },
  });
  return play;
}

/** The holder presents it again, in the same call unless said; the draft that opens. */
export async function again(stage: Stage, play: Play, call?: string): Promise<Play> {
  const id = call ?? (await callOf(stage, play));
  const view = await play.does(stage.people.holder, 'resubmit', { call: id });
  return playOf(stage, view.presentedBy?.reference ?? '', { sitting: 3 });
}

export async function callOf(stage: Stage, { reference }: Play): Promise<string> {
  const { rows } = await stage.owner.query<{ id: string }>(
    'SELECT call_id AS id FROM dossier WHERE reference = $1',
    [reference],
  );
  return rows[0]?.id ?? '';
}

/** The pieces of the dossier that is presented again. */
export async function earlierPieces(stage: Stage, play: Play): Promise<Pick<AnnexRow, 'id' | 'kind'>[]> {
  const { rows } = await stage.owner.query<Pick<AnnexRow, 'id' | 'kind'>>(
    `SELECT a.id, a.kind FROM annex a JOIN dossier d ON d.id = a.dossier_id WHERE d.reference = $1 AND a.version = 1`,
    [play.reference],
  );
  return rows;
}

/** Every point answered, every piece kept, everything declared again. */
export async function answered(stage: Stage, first: Play, next: Play): Promise<void> {
  const holder = await stage.as(stage.people.holder);
  const { resubmission } = await next.seenBy(stage.people.holder);
  const answers = (resubmission?.sheet ?? []).map(({ id }) => ({ ask: id, answer: `HIBOU-REPONSE ${id}` }));
  const pieces = (await earlierPieces(stage, first)).map(({ id }) => ({ piece: id, fate: 'kept' }));
  expect((await put(holder, next, { answers, pieces })).status).toBe(204);
  await declaredAgain(holder, next);
}

export const put = (holder: Program, { reference }: Play, body: object) =>
  holder.put<{ errors: { field: string; code: string }[]; reasons: { code: string }[] }>(
    `/dossiers/${reference}/answers`,
    body,
  );

/** The holder declares anew what the earlier dossier had declared. */
export async function declaredAgain(holder: Program, { reference }: Play, more: object = {}): Promise<void> {
  const path = `/dossiers/${reference}/draft`;
  const draft = await holder.get<{ content: object }>(path);
  const content = {
    ...draft.body.content,
    declarations: { truthful: true, noDoubleFunding: true },
    ...more,
  };
  const saved = await holder.put(path, content, { 'if-match': draft.headers.get('etag') ?? '' });
  expect([saved.status, saved.body]).toEqual([204, null]);
}

/** Presented again and submitted, as it was but for its answers. */
export async function handedInAgain(stage: Stage, first: Play, call?: string): Promise<Play> {
  const next = await again(stage, first, call);
  await answered(stage, first, next);
  await (await stage.as(stage.people.holder)).act(next.reference, 'submit');
  return next;
}

export const aPdf = (word: string) => samplePdf(word);
