import type { RulebookView, RuleDraftView } from '../../src/rulebook/views.js';
import { anotherCall, callDesk } from './calls.js';
import { handingVisits } from './handing-pages.js';
import { laterVisits } from './later-pages.js';
import { outsidersOf } from './panel-play.js';
import { boardOf } from './reexamination-play.js';
import type { Requests } from './requests-on-stage.js';
import type { Stage } from './stage.js';
import { actVisits, found, type Visit } from './visits.js';

export type { Visit } from './visits.js';

const sections = ['', '/projet', '/partenaires', '/poles', '/pieces', '/relire'];
const tabs = ['', '/contenu', '/journal'];
const nowhere = ['/nulle-part', '/dossiers/LAB-2026-9999'];

/** Every page of the product by those who see it: common pages once a role, a request's pages by its own people. */
export async function visitsOn(stage: Stage, requests: Requests): Promise<Visit[]> {
  const { people } = stage;
  const { draft: unsent, opinion, continued, panelNaming, panel, refused, reexamination, ...led } = requests;
  const { calls, sets } = (await (await stage.as(people.secretary)).get<RulebookView>('/rule-sets')).body;
  const [draft, moved] = [await ruleDraft(stage), await movedCall(stage)];
  const rules = ['/regles', `/regles/${sets[0]?.id}`, `/appels/${calls[0]?.code}`];
  const roles = [
    people.holder,
    people.officer('moveo'),
    people.chair('moveo'),
    ...people
      .voters('moveo')
      .slice(0, 1)
      .map(({ email }) => email),
    ...people.experts('moveo').slice(0, 1),
    people.secretary,
    people.funder,
  ];
  const visits = [
    ...found(null, '/connexion', '/connexion/lien-parti'),
    ...roles.flatMap((who) => found(who, '/', '/dossiers')),
    ...found(people.holder, '/profil', '/cooperation'),
    ...found(people.officer('moveo'), '/profil', '/cooperation'),
    ...found(people.holder, ...sections.map((section) => `/deposer/${unsent}${section}`)),
    ...found(
      people.holder,
      ...sections.map((section) => `/deposer/${requests.writing.reference}${section}`),
      `/dossiers/${requests.writing.reference}/actes/hand-in-version`,
    ),
    ...found(people.holder, `/deposer/${requests.completion.reference}`, `/dossiers/${unsent}`),
    ...found(people.holder, ...tabs.map((tab) => `/dossiers/${requests.labelled.reference}${tab}`)),
    ...found(
      people.chair('moveo'),
      ...tabs.map((tab) => `/dossiers/${requests.conciliation.reference}${tab}`),
    ),
    ...found(people.holder, ...rules),
    ...[people.holder, people.secretary].flatMap((who) => found(who, moved)),
    ...found(people.secretary, ...rules, ...['', '/effets', '/publication'].map((part) => `${draft}${part}`)),
    ...found(people.secretary, `/dossiers/${requests.labelled.reference}`),
    ...[people.secretary, people.funder].flatMap((who) =>
      found(who, `/dossiers/${requests.still.reference}`),
    ),
    ...found(people.holder, `/dossiers/${requests.still.reference}/journal`),
    ...found(people.funder, `/dossiers/${requests.labelled.reference}`),
    ...nowhere.map((path) => ({ who: people.holder, path, status: 404 })),
    { who: null, path: '/nulle-part', status: 404 },
  ];
  const ofLead = [
    people.holder,
    people.officer('moveo'),
    people.chair('moveo'),
    people.chair('id4car'),
    ...people
      .voters('moveo')
      .slice(1, 2)
      .map(({ email }) => email),
    ...people.experts('moveo').slice(0, 1),
  ];
  for (const play of Object.values(led)) visits.push(...(await actVisits(play, ofLead)));
  for (const play of [opinion, continued])
    visits.push(...(await actVisits(play, [people.holder, people.chair('id4car')])));
  for (const play of [panelNaming, panel])
    visits.push(
      ...(await actVisits(play, [people.holder, people.secretary, ...outsidersOf(stage).slice(0, 1)])),
    );
  const board = boardOf(stage).map(({ email }) => email);
  for (const play of [refused, reexamination])
    visits.push(
      ...(await actVisits(play, [
        people.holder,
        people.secretary,
        people.officer('moveo'),
        ...board.slice(0, 3),
      ])),
    );
  // Last: who has delegated a signature has none of the forms above.
  return once([...visits, ...(await handingVisits(stage)), ...(await laterVisits(stage))]);
}

/** A draft that changes something of every kind: its address. */
async function ruleDraft(stage: Stage): Promise<string> {
  const program = await stage.as(stage.people.secretary);
  const opened = await program.post<RuleDraftView>('/rule-drafts', {
    title: 'Essai',
    code: 'regles-communes',
  });
  const { id, values } = opened.body;
  const changed = {
    ...values,
    ...{ decisionModel: 'leadAfterOpinions', dissentBlocks: true, leadMinimumShare: 0.9, quorumShare: 0.4 },
    delays: { ...values.delays, coReview: 5 },
  };
  await program.put(`/rule-drafts/${id}`, { title: 'Essai', values: changed }, { 'if-match': '"1"' });
  return `/regles/projets/${id}`;
}

/** A call that was moved: its address. */
async function movedCall(stage: Stage): Promise<string> {
  const program = await stage.as(stage.people.secretary);
  const code = await anotherCall(stage);
  const { path, moving } = await callDesk(program, code);
  await program.post(`${path}/move`, await moving(30));
  return `/appels/${code}`;
}

/** The form of one act is looked at once, whatever the request; so is each page of one person. */
function once(visits: Visit[]): Visit[] {
  const seen = new Map<string, Visit>();
  for (const visit of visits) {
    const act = /actes\/([\w-]+)/.exec(visit.path)?.[1];
    const key = act ?? `${visit.who} ${visit.path}`;
    if (!seen.has(key)) seen.set(key, visit);
  }
  return [...seen.values()];
}
