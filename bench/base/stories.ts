import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playOpenRoad } from '../../src/demo/once-plays.js';
import { Procedure } from '../../src/demo/procedure.js';
import { openStage, type Stage } from '../../src/demo/stage.js';
import { asksForMore, contentOf, favourable, holders, signed } from '../../src/demo/stories.js';
import type { Troupe } from '../../src/demo/troupe.js';

/** The requests every other one is a copy of, by where each stands. */
export const stories = [
  'labelled',
  'postponed',
  'withdrawn',
  'withdrawnEarly',
  'inadmissible',
  'voting',
  'coReview',
  'admissibilityCheck',
] as const;
export type Story = (typeof stories)[number];

/** The reference of each story's request. */
export type Templates = Record<Story, string>;

/** Plays each story once through the API, in the cooperation of the demonstration; its letters are sent. */
export async function playStories(databaseUrl: string): Promise<Templates> {
  const filesDir = mkdtempSync(join(tmpdir(), 'colabel-bench-files-'));
  const stage = await openStage({ databaseUrl, filesDir, port: 0 });
  try {
    return await played(stage);
  } finally {
    await stage.close();
    rmSync(filesDir, { recursive: true, force: true });
  }
}

async function played({ troupe, background }: Stage): Promise<Templates> {
  const templates: Templates = {
    labelled: (await playOpenRoad(troupe)).procedure.reference,
    postponed: await postponed(troupe),
    withdrawn: await withdrawn(troupe, true),
    withdrawnEarly: await withdrawn(troupe, false),
    inadmissible: await inadmissible(troupe),
    voting: await voting(troupe),
    coReview: await coReview(troupe),
    admissibilityCheck: (await submitted(troupe)).reference,
  };
  await background.sendAll();
  return templates;
}

const lead = 'moveo';

async function submitted(troupe: Troupe): Promise<Procedure> {
  const procedure = await Procedure.open(troupe, holders['5G-OPEN-ROAD'], false);
  await procedure.submit(contentOf('5G-OPEN-ROAD'));
  return procedure;
}

async function voting(troupe: Troupe): Promise<string> {
  const procedure = await submitted(troupe);
  await procedure.admit(lead);
  await procedure.instruct(lead, 1);
  await procedure.deliberate(lead, favourable, troupe.team(lead).voters);
  return procedure.reference;
}

async function coReview(troupe: Troupe): Promise<string> {
  const procedure = await submitted(troupe);
  await procedure.admit(lead);
  await procedure.instruct(lead, 1);
  await procedure.deliberate(lead, favourable);
  await procedure.validate(lead, signed.sound);
  return procedure.reference;
}

async function postponed(troupe: Troupe): Promise<string> {
  const procedure = await submitted(troupe);
  await procedure.admit(lead);
  await procedure.instruct(lead, 1);
  await procedure.deliberate(lead, asksForMore);
  await procedure.validate(lead, signed.complement);
  return procedure.reference;
}

async function withdrawn(troupe: Troupe, admitted: boolean): Promise<string> {
  const procedure = await submitted(troupe);
  if (admitted) await procedure.admit(lead);
  await procedure.act(procedure.holder, 'withdraw');
  return procedure.reference;
}

async function inadmissible(troupe: Troupe): Promise<string> {
  const procedure = await submitted(troupe);
  const { chair } = troupe.team(lead);
  await procedure.declare(chair);
  await procedure.act(chair, 'reject-inadmissible', { reasons: 'Le projet a déjà été labellisé ailleurs.' });
  return procedure.reference;
}
