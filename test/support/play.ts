import type { DossierContent } from '../../src/dossiers/index.js';
import { publishedProjects } from '../../src/demo/projects.js';
import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import type { ReviewView } from '../../src/labelling/view/review.js';
import type { Ballot } from '../../workflows/index.js';
import { criteria } from '../../src/labelling/grid.js';
import { planted, said, within } from './planted.js';
import { samplePdf } from './pdf.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';

/** The steps of a request as its people do them, through the API: a journey reads as a story. */
export interface Play {
  reference: string;
  admit: () => Promise<void>;
  /** officers, voters and experts of the pôle declare that they have no interest */
  clear: (pole: string) => Promise<void>;
  /** one expert review, then the officer goes on */
  read: (pole: string) => Promise<void>;
  /** opens the vote and casts these ballots, one a voter in the order of the seats; the rest vote as the last */
  vote: (pole: string, ...ballots: Ballot[]) => Promise<void>;
  /** the chair validates what the vote made, with a recommendation when the opinion asks for one */
  validate: (pole: string) => Promise<void>;
  /** an invited pôle: accepts, reads nothing more than it must, votes, validates */
  opinion: (pole: string, ballot: Ballot) => Promise<void>;
  /** the lead's whole review */
  lead: (pole: string, ballot: Ballot) => Promise<void>;
  certify: () => Promise<void>;
  /** the request as this person sees it */
  seenBy: (email: string) => Promise<DossierView>;
  /** one act of this person on this request */
  does: (email: string, command: string, body?: Record<string, unknown>) => Promise<DossierView>;
}

/** `sitting`: how many voters of an organ declare and vote, in the order of the seats; everyone unless said. */
export interface Staging {
  sitting?: number;
  /** the reservation of an opinion that has one is suspensive, due four days before the closing (R38) */
  suspensive?: boolean;
  /** id of the call; the first to close unless said */
  call?: string;
}

export const project = (acronym: string): DossierContent => {
  const found = publishedProjects().find((one) => one.acronym === acronym);
  if (!found) throw new Error(`no project ${acronym}`);
  return found.content;
};

/** Mov’eo leads and iD4CAR alone is invited. */
export const duo = (): DossierContent => {
  const content = project('5G-OPEN-ROAD');
  return { ...content, coLabels: content.coLabels.filter((one) => one.pole === 'id4car') };
};

/** Claire Delmas opens and writes a dossier with one annex; it is hers alone until she submits it. */
export async function drafted(
  stage: Stage,
  content: DossierContent = project('5G-OPEN-ROAD'),
  call?: string,
): Promise<string> {
  const holder = await stage.as(stage.people.holder);
  const { calls } = (await holder.get<{ calls: { id: string }[] }>('/work')).body;
  const opened = await holder.post('/dossiers', { call: call ?? calls[0]?.id });
  expect(opened.status).toBe(201);
  const { reference } = opened.body;
  const told = { ...content, description: `${content.description} ${planted.description}` };
  await rewritten(holder, reference, told);
  expect((await holder.addAnnex(reference, samplePdf(reference))).status).toBe(201);
  return reference;
}

/** The holder saves the whole draft over what it was. */
export async function rewritten(holder: Program, reference: string, content: DossierContent): Promise<void> {
  const draft = await holder.get<{ reference: string }>(`/dossiers/${reference}/draft`);
  const saved = await holder.put(`/dossiers/${reference}/draft`, content, {
    'if-match': draft.headers.get('etag') ?? '',
  });
  expect([saved.status, saved.body]).toEqual([204, null]);
}

/** Claire Delmas opens, writes and submits a dossier; the play goes on from there. */
export async function submitted(
  stage: Stage,
  content?: DossierContent,
  staging: Staging = {},
): Promise<Play> {
  const reference = await drafted(stage, content, staging.call);
  await (await stage.as(stage.people.holder)).act(reference, 'submit');
  return playOf(stage, reference, staging);
}

/** The play of a request that exists. */
export function playOf(
  stage: Stage,
  reference: string,
  { sitting = Infinity, suspensive = false }: Staging = {},
): Play {
  const { people } = stage;
  const declared = new Set<string>();
  const proposed = new Map<string, string | null>();
  const seenBy = async (email: string) => (await (await stage.as(email)).get(`/dossiers/${reference}`)).body;
  const does = async (email: string, command: string, body: Record<string, unknown> = {}) =>
    (await (await stage.as(email)).act(reference, command, body)).body;
  const votersOf = (pole: string) => people.voters(pole).slice(0, sitting);
  const brief = (pole: string) => sitting < people.voters(pole).length;

  const declare = async (email: string) => {
    if (declared.has(email)) return;
    declared.add(email);
    const { you } = await seenBy(email);
    if (you.interests === 'undeclared') await does(email, 'declareInterests', { clear: true });
  };

  const clear = async (pole: string) => {
    const experts = people.experts(pole).slice(0, brief(pole) ? 1 : undefined);
    const voters = votersOf(pole).map((one) => one.email);
    for (const email of [people.officer(pole), people.chair(pole), ...voters, ...experts])
      await declare(email);
  };

  const admit = async () => {
    const { content } = await seenBy(people.holder);
    const officer = people.officer(content?.wishedLead ?? '');
    await declare(officer);
    await does(officer, 'admit');
  };

  const read = async (pole: string) => {
    const [expert] = people.experts(pole);
    if (!expert) throw new Error(`${pole} has no expert`);
    const person = people.all.find((one) => one.email === expert)?.id ?? '';
    await does(people.officer(pole), 'assignExpert', { pole, person });
    const form = await readingForm(await stage.as(expert), reference, pole);
    await does(expert, 'submitReview', { pole, ...form, recommendation: 'priority' });
    await does(people.officer(pole), 'concludeExpertise', { pole, reasons: 'Une lecture suffit ici.' });
  };

  const vote = async (pole: string, ...ballots: Ballot[]) => {
    const reviewIn = (view: DossierView) => view.reviews.find((one) => one.pole === pole);
    let review = reviewIn(await does(people.officer(pole), 'openVote', { pole, mode: 'session' }));
    for (const [index, { email, seat }] of votersOf(pole).entries()) {
      if (review?.state !== 'inReview.committee.voting') break;
      if (isRecused(review, seat)) continue;
      const ballot = ballots[index] ?? ballots.at(-1) ?? 'favourable';
      const reasons = within(pole, planted.ballot);
      review = reviewIn(await does(email, 'castBallot', { pole, seat, ballot, reasons }));
    }
    if (review?.state === 'inReview.committee.voting')
      review = reviewIn(await does(people.officer(pole), 'closeVote', { pole }));
    proposed.set(pole, review?.opinion ?? null);
  };

  const fourDaysBeforeClosing = async () => {
    const { call } = await seenBy(people.holder);
    return new Date(Date.parse(call.closesAt) - 4 * 86_400_000).toISOString().slice(0, 10);
  };

  const validate = async (pole: string) => {
    const advises = proposed.get(pole) === 'favourableWithReservations';
    const until1 = suspensive ? await fourDaysBeforeClosing() : undefined;
    const texts = {
      reasons: said.reasons,
      ...(advises && { reservation1: said.recommendation, ...(until1 && { until1 }) }),
    };
    await does(people.chair(pole), 'validateOpinion', { pole, ...texts });
  };

  const opinion = async (pole: string, ballot: Ballot) => {
    await clear(pole);
    await does(people.officer(pole), 'acceptReview', { pole });
    await does(people.officer(pole), 'concludeExpertise', {
      pole,
      reasons: 'La lecture du référent suffit.',
    });
    await vote(pole, ballot);
    await validate(pole);
  };

  const lead = async (pole: string, ballot: Ballot) => {
    await clear(pole);
    await read(pole);
    await vote(pole, ballot);
    await validate(pole);
  };

  const certify = async () => {
    const { lead: leading } = await seenBy(people.holder);
    await does(people.chair(leading?.pole ?? ''), 'confirmOutcome');
  };

  return { reference, admit, clear, read, vote, validate, opinion, lead, certify, seenBy, does };
}

const isRecused = (review: ReviewView, seat: string | null) =>
  review.members.some((one) => one.seat === seat && one.interests === 'recused');

/** An expert's form, filled in and saved: what submitting it names. */
export async function readingForm(reader: Program, reference: string, pole: string) {
  const marks = Object.fromEntries(criteria.map(({ key }) => [`score_${key}`, 4]));
  const comments = Object.fromEntries(
    criteria.map(({ key }) => [`comment_${key}`, within(pole, planted.reading)]),
  );
  const saved = await reader.put<{ id: string; hash: string }>(`/dossiers/${reference}/reviews/${pole}`, {
    ...marks,
    ...comments,
    recommendation: 'priority',
  });
  return { formId: saved.body.id, formHash: saved.body.hash };
}
