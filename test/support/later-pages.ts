import { formFields, type Browser } from './browser.js';
import { refusedOn } from './bounced.js';
import { departs } from './departure-play.js';
import { duo, submitted } from './play.js';
import { again, postponed } from './resubmission-play.js';
import type { Stage } from './stage.js';
import type { Visit } from './visits.js';

const reasons = 'Un empêchement de longue durée.';

/** The chair gives the signature for a day; the form of the page is sent as it is. */
async function delegates(stage: Stage, browser: Browser, pole: string): Promise<void> {
  const give = `/cooperation/poles/${pole}/delegations`;
  const { rows } = await stage.owner.query<{ id: string; day: string }>(
    `SELECT m.id, to_char(platform.now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day FROM mandate m
     JOIN pole p ON p.id = m.pole_id JOIN seat s ON s.id = m.seat_id JOIN organ o ON o.id = m.organ_id
     WHERE p.code = $1 AND o.kind = 'decision' AND s.kind = 'voting' AND NOT s.chair
       AND (m.valid_to IS NULL OR m.valid_to > platform.now()) ORDER BY s.rank LIMIT 1`,
    [pole],
  );
  const [bearer] = rows;
  const { _csrf = '' } = formFields((await browser.get('/cooperation')).body, give);
  const answer = await browser.post(give, {
    _csrf,
    bearer: bearer?.id ?? '',
    from: bearer?.day ?? '',
    to: bearer?.day ?? '',
  });
  expect(answer.status).toBe(303);
}

/** Of a pôle one delegation runs (R75), of another one has ended; who sees the page of each. */
async function delegations(stage: Stage): Promise<Visit[]> {
  const [running, over] = [stage.people.chair('mta'), stage.people.chair('pvf')];
  await delegates(stage, await stage.browse(running), 'mta');
  const browser = await stage.browse(over);
  await delegates(stage, browser, 'pvf');
  await stage.pass('1 second');
  const page = (await browser.get('/cooperation')).body;
  const [, action = ''] = /action="(\/cooperation\/delegations\/[^"]+\/fin)"/.exec(page) ?? [];
  expect((await browser.post(action, formFields(page, action))).status).toBe(303);
  return [running, over].map((who) => ({ who, path: '/cooperation', status: 200 }));
}

/** Readings that experts have left, one by their own act and one let go (R76). */
async function leftReadings(stage: Stage): Promise<Visit[]> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear('moveo');
  const officer = stage.people.officer('moveo');
  const experts = stage.people.experts('moveo').slice(0, 2);
  const idOf = (email = '') => stage.people.all.find((one) => one.email === email)?.id ?? '';
  for (const email of experts)
    await play.does(officer, 'assignExpert', { pole: 'moveo', person: idOf(email) });
  await play.does(experts[0] ?? '', 'leaveReading', { pole: 'moveo', reasons });
  await play.does(officer, 'releaseExpert', { pole: 'moveo', person: idOf(experts[1]), reasons });
  await play.does(officer, 'noteExpertNeed', { pole: 'moveo', domain: duo().mainDomain });
  return [{ who: officer, path: `/dossiers/${play.reference}`, status: 200 }];
}

/** A letter of support (R74), and the answers of a project that is presented again (R69). */
async function postponedProject(stage: Stage): Promise<Visit[]> {
  const { people } = stage;
  const first = await postponed(stage);
  await first.does(people.chair('moveo'), 'grantSupport', {
    reasons: 'Le sujet rejoint notre feuille de route.',
  });
  const next = await again(stage, first);
  return [
    ...[people.holder, people.chair('moveo'), people.secretary].map((who) => ({
      ...{ who, path: `/dossiers/${first.reference}`, status: 200 },
    })),
    { who: people.holder, path: `/deposer/${next.reference}/reponses`, status: 200 },
  ];
}

/** R64: an invited pôle has left the charter. */
async function departed(stage: Stage): Promise<Visit[]> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await departs(stage, play, 'id4car');
  return [stage.people.holder, stage.people.officer('moveo'), stage.people.secretary].map((who) => ({
    ...{ who, path: `/dossiers/${play.reference}`, status: 200 },
  }));
}

/** R77: the address of a correspondent refuses mail. */
async function deadAddress(stage: Stage): Promise<Visit[]> {
  const code = await refusedOn(stage);
  return ['/', `/correspondants/${code}`].map((path) => ({ who: stage.people.secretary, path, status: 200 }));
}

/** The pages that later slices of the procedure have brought, by those who see them. */
export async function laterVisits(stage: Stage): Promise<Visit[]> {
  const made = [await leftReadings(stage), await departed(stage), await postponedProject(stage)];
  return [...made.flat(), ...(await delegations(stage)), ...(await deadAddress(stage))];
}
