import { Procedure } from './procedure.js';
import {
  asksForMore,
  contentOf,
  favourable,
  holders,
  signed,
  withRecommendation,
  type Acronym,
} from './stories.js';
import type { Troupe } from './troupe.js';

/** One published project played to its end, and how it must have ended (data/README.md). */
export interface Play {
  acronym: Acronym;
  procedure: Procedure;
  /** the officer of the lead, who sees all that was decided */
  officer: string;
  expected: Expected;
}

export interface Expected {
  states: string[];
  outcome: string;
  positions: Record<string, string>;
  labelling: string[];
}

/** Waits, in the time of the demonstration, until the co-review of this dossier has ended. */
export type AwaitCoReviewEnd = (procedure: Procedure, officer: string) => Promise<void>;

const toTheEnd = [
  'draft',
  'admissibilityCheck',
  'leadAttribution',
  'leadReview',
  'coReview',
  'jointDecision',
  'labelled',
];

/** 5G-OPEN-ROAD: granted by the three pôles concerned. */
export async function playOpenRoad(troupe: Troupe): Promise<Play> {
  const procedure = await admitted(troupe, '5G-OPEN-ROAD', 'moveo');
  await procedure.instruct('moveo', 2);
  await procedure.deliberate('moveo', favourable);
  await procedure.validate('moveo', signed.sound);
  for (const pole of ['id4car', 'pvf']) {
    await procedure.accept(pole);
    await procedure.instruct(pole, 1);
    await procedure.deliberate(pole, favourable);
    await procedure.validate(pole);
  }
  await procedure.certify('moveo');
  const positions = { moveo: 'favourable', id4car: 'favourable', pvf: 'favourable' };
  const expected = {
    states: toTheEnd,
    outcome: 'concerted',
    positions,
    labelling: ['id4car', 'moveo', 'pvf'],
  };
  return { acronym: '5G-OPEN-ROAD', procedure, officer: troupe.team('moveo').officer, expected };
}

/** ELECT-INTEG: no pôle has the share (R23), steering names Mov’eo, whose organ asks for a complement. */
export async function playElectInteg(troupe: Troupe): Promise<Play> {
  const procedure = await admitted(troupe, 'ELECT-INTEG', 'moveo');
  await attributeLead(troupe, procedure, 'moveo');
  await procedure.instruct('moveo', 2);
  await procedure.deliberate('moveo', asksForMore);
  await procedure.validate('moveo', signed.complement);
  const states = ['draft', 'admissibilityCheck', 'leadAttribution', 'leadReview', 'postponed'];
  const expected = { states, outcome: 'postponed', positions: { moveo: 'postponed' }, labelling: [] };
  return { acronym: 'ELECT-INTEG', procedure, officer: troupe.team('moveo').officer, expected };
}

/** MOBYPOST: two pôles label, one of them with a recommendation; the third stays silent until the end. */
export async function playMobypost(troupe: Troupe, coReviewEnds: AwaitCoReviewEnd): Promise<Play> {
  const procedure = await admitted(troupe, 'MOBYPOST', 'pvf');
  const { officer } = troupe.team('pvf');
  await procedure.instruct('pvf', 2);
  await procedure.deliberate('pvf', favourable);
  await procedure.validate('pvf', signed.sound);
  await recommend(procedure, 'moveo');
  await coReviewEnds(procedure, officer);
  await procedure.certify('pvf');
  const positions = { pvf: 'favourable', moveo: 'favourableWithReservations', mta: 'silent' };
  const expected = { states: toTheEnd, outcome: 'concerted', positions, labelling: ['moveo', 'pvf'] };
  return { acronym: 'MOBYPOST', procedure, officer, expected };
}

/** A published project submitted by its holder and admitted by the pôle that receives it. */
async function admitted(troupe: Troupe, acronym: Acronym, pole: string): Promise<Procedure> {
  const procedure = await Procedure.open(troupe, holders[acronym], true);
  await procedure.submit(contentOf(acronym));
  await procedure.admit(pole);
  return procedure;
}

/** The steering committee’s decision, written down by the cooperation’s secretary. */
async function attributeLead(troupe: Troupe, procedure: Procedure, pole: string): Promise<void> {
  const decision = `COPIL-${new Date().getUTCFullYear()}-02`;
  await procedure.act(troupe.casting.secretary, 'attribute-lead', { pole, decision });
}

/** An invited pôle labels the project and recommends something. */
export async function recommend(procedure: Procedure, pole: string): Promise<void> {
  await procedure.accept(pole);
  await procedure.instruct(pole, 1);
  await procedure.deliberate(pole, withRecommendation);
  await procedure.validate(pole, signed.recommendation);
}
