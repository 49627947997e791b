import { expect } from '@jest/globals';
import type { DossierContent } from '../../src/dossiers/index.js';
import { publishedProjects } from '../../src/demo/projects.js';
import type { Ballot } from '../../workflows/index.js';
import { criteria } from '../../src/labelling/grid.js';
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
  /** the chair validates what the vote made, with a recommendation and reasons when the opinion asks for them */
  validate: (pole: string) => Promise<void>;
  /** an invited pôle: accepts, reads nothing more than it must, votes, validates */
  opinion: (pole: string, ballot: Ballot) => Promise<void>;
  /** the lead's whole review */
  lead: (pole: string, ballot: Ballot) => Promise<void>;
  certify: () => Promise<void>;
  /** the request as the lead's officer sees it */
  seenBy: (email: string) => Promise<import('../../src/labelling/view/dossier-view.js').DossierView>;
}

export const project = (acronym: string): DossierContent => {
  const found = publishedProjects().find((one) => one.acronym === acronym);
  if (!found) throw new Error(`no project ${acronym}`);
  return found.content;
};

/** Claire Delmas opens, writes and submits a dossier; the play goes on from there. */
export async function submitted(
  stage: Stage,
  content: DossierContent = project('5G-OPEN-ROAD'),
): Promise<Play> {
  const holder = await stage.as(stage.people.holder);
  const { calls } = (await holder.get<{ calls: { id: string }[] }>('/work')).body;
  const opened = await holder.post('/dossiers', { call: calls[0]?.id });
  expect(opened.status).toBe(201);
  const { reference } = opened.body;
  const draft = await holder.get<{ reference: string }>(`/dossiers/${reference}/draft`);
  const saved = await holder.put(`/dossiers/${reference}/draft`, content, {
    'if-match': draft.headers.get('etag') ?? '',
  });
  expect([saved.status, saved.body]).toEqual([204, null]);
  await holder.act(reference, 'submit');
  return playOf(stage, reference);
}

/** The play of a request that exists. */
export function playOf(stage: Stage, reference: string): Play {
  const { people } = stage;
  const officer = (pole: string) => stage.as(people.officer(pole));
  const seenBy = async (email: string) => (await (await stage.as(email)).get(`/dossiers/${reference}`)).body;

  const clear = async (pole: string) => {
    const emails = new Set([
      people.officer(pole),
      people.chair(pole),
      ...people.voters(pole).map((one) => one.email),
      ...people.experts(pole),
    ]);
    for (const email of emails) {
      const program = await stage.as(email);
      const { body } = await program.get(`/dossiers/${reference}`);
      if (body.you.interests === 'undeclared')
        await program.act(reference, 'declareInterests', { clear: true });
    }
  };

  const admit = async () => {
    const { body } = await (await stage.as(people.holder)).get(`/dossiers/${reference}`);
    const receiving = body.content?.wishedLead ?? '';
    const program = await officer(receiving);
    await program.act(reference, 'declareInterests', { clear: true });
    await program.act(reference, 'admit');
  };

  const read = async (pole: string) => {
    const [expert] = people.experts(pole);
    if (!expert) throw new Error(`${pole} has no expert`);
    const person = people.all.find((one) => one.email === expert)?.id ?? '';
    await (await officer(pole)).act(reference, 'assignExpert', { pole, person });
    const reader = await stage.as(expert);
    const marks = Object.fromEntries(criteria.map(({ key }) => [`score_${key}`, 4]));
    const comments = Object.fromEntries(
      criteria.map(({ key }) => [`comment_${key}`, 'Dossier solide sur ce point.']),
    );
    const path = `/dossiers/${reference}/reviews/${pole}`;
    const saved = await reader.put<{ id: string; hash: string }>(path, {
      ...marks,
      ...comments,
      recommendation: 'priority',
    });
    const { id: formId, hash: formHash } = saved.body;
    await reader.act(reference, 'submitReview', { pole, formId, formHash, recommendation: 'priority' });
    await (
      await officer(pole)
    ).act(reference, 'concludeExpertise', { pole, reasons: 'Une lecture suffit ici.' });
  };

  const vote = async (pole: string, ...ballots: Ballot[]) => {
    await (await officer(pole)).act(reference, 'openVote', { pole, mode: 'session' });
    for (const [index, voter] of people.voters(pole).entries()) {
      const ballot = ballots[index] ?? ballots.at(-1) ?? 'favourable';
      const { reviews } = await seenBy(people.officer(pole));
      const review = reviews.find((one) => one.pole === pole);
      if (review?.state !== 'inReview.committee.voting') return;
      await (await stage.as(voter.email)).act(reference, 'castBallot', { pole, seat: voter.seat, ballot });
    }
  };

  const validate = async (pole: string) => {
    const reservation1 = 'Associer un assembleur dès le deuxième lot.';
    const reasons = 'Le comité a délibéré sur le dossier et ses pièces.';
    await (
      await stage.as(people.chair(pole))
    ).act(reference, 'validateOpinion', { pole, reasons, reservation1 });
  };

  const opinion = async (pole: string, ballot: Ballot) => {
    await clear(pole);
    await (await officer(pole)).act(reference, 'acceptReview', { pole });
    await (
      await officer(pole)
    ).act(reference, 'concludeExpertise', { pole, reasons: 'La lecture du référent suffit.' });
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
    await (await stage.as(people.chair(leading?.pole ?? ''))).act(reference, 'confirmOutcome');
  };

  return { reference, admit, clear, read, vote, validate, opinion, lead, certify, seenBy };
}
