import { expertsLeft, labelOf, requestOwner, type PoleCode, type Role } from '../../workflows/index.js';
import { correspondents, toldCorrespondents } from './correspondents.js';
import { handoverAudiences } from './handover-audiences.js';
import { awaitedVoters, readers, reviewContext, type Mandate, type Recipient, type Scene } from './scene.js';

export type { Recipient } from './scene.js';

type Choose = (scene: Scene) => Recipient[];

const asRecipient = ({ id, lang, role, pole }: Mandate): Recipient => ({
  kind: 'account',
  id,
  lang,
  role,
  pole,
});

/** R75: what is owed to a deputy who has the chair's power is owed to them all the same. */
const isAs = ({ role, deputy }: Mandate, asked: Role): boolean =>
  role === asked || (asked === 'deputyChair' && deputy === true);

const ofPoles = ({ reader }: Scene, poles: (PoleCode | null)[], roles: readonly Role[]): Recipient[] =>
  reader.people
    .filter((one) => one.pole !== null && poles.includes(one.pole) && roles.some((role) => isAs(one, role)))
    .map(asRecipient);

/** Who signs for a pôle: the chair; the deputy too where the chair stands aside, there is none, or it is late. */
function signersOf(scene: Scene, pole: PoleCode | null, late: boolean): Recipient[] {
  const chairs = ofPoles(scene, [pole], ['chair']).filter(({ id }) => isFree(scene, id));
  if (chairs.length > 0 && !late) return chairs;
  const deputies = ofPoles(scene, [pole], ['deputyChair']);
  return [...chairs, ...deputies.filter(({ id }) => !chairs.some((one) => one.id === id))];
}

const seated = ['chair', 'deputyChair', 'member'] as const;

/** R31: whom the pôle has designated, once each, for a mandate they have there. */
function designated(scene: Scene, pole: PoleCode | null, only?: readonly string[]): Recipient[] {
  const ids = (reviewContext(scene, pole)?.designated ?? []).filter((id) => only?.includes(id) ?? true);
  return ids.flatMap((id) => {
    const found = scene.reader.people.find((one) => one.id === id && one.pole === pole);
    return found ? [asRecipient(found)] : [];
  });
}

/**
 * The organ that decides: the seats of the review's roll, held by whom they are held now; a pôle may have others. With them
 * whom it has designated.
 */
function organ(scene: Scene, pole: PoleCode | null): Recipient[] {
  const roll = reviewContext(scene, pole)?.roll ?? [];
  const sits = (one: Mandate) => roll.length === 0 || roll.some((seat) => seat.id === one.seat);
  return scene.reader.people
    .filter((one) => one.pole === pole && seated.some((role) => role === one.role) && sits(one))
    .map(asRecipient)
    .concat(designated(scene, pole));
}

/** Those who vote, by their ids: members of the organ, and whom the pôle has designated. */
const voting = (scene: Scene, ids: string[]): Recipient[] => {
  const named = designated(scene, scene.pole, ids);
  const members = persons(scene, ids, seated);
  return [...members, ...named.filter(({ id }) => !members.some((one) => one.id === id))];
};

/** Named persons of one pôle, as the mandate that brought them there. */
function persons({ reader, pole }: Scene, ids: string[], roles: readonly Role[]): Recipient[] {
  return reader.people
    .filter((one) => ids.includes(one.id) && one.pole === pole && roles.includes(one.role))
    .map(asRecipient);
}

const everyRole =
  (role: Role): Choose =>
  ({ reader }) =>
    reader.people.filter((one) => one.role === role).map(asRecipient);

/** Who each word of the rules means, in one scene; a pôle's own people only where the fact is its own. */
export const audiences = {
  holder: ({ reader: { dossier } }) => [{ kind: 'account', ...dossier.holder, role: 'holder', pole: null }],
  ...handoverAudiences,
  partners: ({ reader: { dossier } }) =>
    dossier.partners.map(({ id, lang }) => ({ kind: 'partner', id, lang, role: 'partner', pole: null })),
  leadOfficer: (scene) => ofPoles(scene, [scene.lead], ['caseOfficer']),
  leadChair: (scene) => ofPoles(scene, [scene.lead], ['chair']),
  leadDeputy: (scene) => ofPoles(scene, [scene.lead], ['deputyChair']),
  /** R63h: of a pôle that stands aside, whoever signs for it and nobody else */
  leadOrgan: (scene) => (standsAside(scene) ? signers(scene) : organ(scene, scene.lead)),
  /** who certifies: the chair, or the deputy of one who stands aside */
  certifier: (scene) => signersOf(scene, scene.lead, false),
  /** the presidency of the lead, as the steering committee knows it (R42) */
  leadDelegate: (scene) => ofPoles(scene, [scene.lead], ['steeringDelegate']),
  leadDirector: (scene) => ofPoles(scene, [scene.lead], ['director']),
  coOfficers: (scene) => ofPoles(scene, scene.co, ['caseOfficer']),
  coChairs: (scene) => ofPoles(scene, scene.co, ['chair']),
  coOrgans: (scene) => scene.co.flatMap((pole) => organ(scene, pole)),
  poleOfficer: (scene) => ofPoles(scene, [scene.pole], ['caseOfficer']),
  poleChair: (scene) => ofPoles(scene, [scene.pole], ['chair']),
  poleDeputy: (scene) => ofPoles(scene, [scene.pole], ['deputyChair']),
  poleSigners: (scene) =>
    signersOf(scene, scene.pole, scene.pole !== null && reviewContext(scene, scene.pole)?.escalated === true),
  /** R64: who signs for the pôle that is to take a place, and follows its files */
  successor: (scene) => signersOf(scene, heirTold(scene), false),
  successorOfficer: (scene) => ofPoles(scene, [heirTold(scene)], ['caseOfficer']),
  /** R42: of the pôle that has led until now */
  formerLead: (scene) =>
    scene.fact.type === 'leadReassigned' ? ofPoles(scene, [scene.fact.former], ['caseOfficer', 'chair']) : [],
  poleDirector: (scene) => ofPoles(scene, [scene.pole], ['director']),
  /** R63c: who answers an ask of the holder; the deputy, else the director, where it is about the chair, whose power is neither's */
  answerers: (scene) => {
    const { fact, pole, reader } = scene;
    if (!('ofChair' in fact && fact.ofChair))
      return signersOf(scene, pole, 'overdue' in fact && fact.overdue === true);
    const deputies = reader.people.filter((one) => one.pole === pole && one.role === 'deputyChair');
    const free = deputies.filter(({ id }) => isFree(scene, id)).map(asRecipient);
    return free.length > 0 ? free : ofPoles(scene, [pole], ['director']);
  },
  /** R70: of the pôles on the certificate, each for its own label */
  labelChairs: (scene) => ofPoles(scene, labelling(scene), ['chair']),
  labelOfficers: (scene) => ofPoles(scene, labelling(scene), ['caseOfficer']),
  poleOrgan: (scene) => organ(scene, scene.pole),
  poleExperts: (scene) => ofPoles(scene, [scene.pole], ['expert']),
  /** those of the organ who have declared nothing yet */
  undeclared: (scene) =>
    organ(scene, scene.pole).filter(({ id }) => scene.request.declarations[id] === undefined),
  /** the experts whose reading is still awaited */
  lateExperts: (scene) =>
    persons(
      scene,
      readers(scene, scene.pole, ({ form, left }) => form === null && !left),
      ['expert'],
    ),
  /** those of the organ whose ballot is still awaited, or their answer to what it was asked (R68) */
  awaitedVoters: (scene) => voting(scene, awaitedVoters(scene)),
  /** whoever the request's step waits for (R54); the coming of an escalation changes it */
  owner: (scene) => {
    const owner = requestOwner(scene.aggregate);
    return scene.reader.people
      .filter((one) => owner && isAs(one, owner.role) && one.pole === owner.pole)
      .map(asRecipient);
  },
  organVoters: (scene) =>
    'voters' in scene.fact && Array.isArray(scene.fact.voters) ? voting(scene, scene.fact.voters) : [],
  /** R31 */
  designated: (scene) =>
    scene.fact.type === 'voterDesignated' ? designated(scene, scene.pole, [scene.fact.person]) : [],
  expert: (scene) =>
    scene.fact.type === 'expertAssigned' ? persons(scene, [scene.fact.person], ['expert']) : [],
  /** R76 */
  letGo: (scene) =>
    scene.fact.type === 'expertReleased' ? persons(scene, [scene.fact.person], ['expert']) : [],
  /** whoever was asked for a reading, in any pôle, and has not left it */
  experts: (scene) => [
    ...[scene.lead, ...scene.request.invited].flatMap((pole) =>
      persons(
        { ...scene, pole },
        readers(scene, pole, ({ left }) => !left),
        ['expert'],
      ),
    ),
    ...onPanel(scene, () => true),
  ],
  /** R63h: the outside panel, as the mandate they are experts by; those whose opinion is awaited */
  panel: (scene) => onPanel(scene, () => true),
  awaitedPanel: (scene) => onPanel(scene, (person) => scene.request.panel?.opinions[person] === undefined),
  steering: everyRole('steeringDelegate'),
  secretary: everyRole('secretary'),
  funder: correspondents('funder', 'funderCorrespondent'),
  state: correspondents('state', 'stateCorrespondent'),
  region: correspondents('region', 'regionCorrespondent'),
  toldCorrespondents,
} satisfies Record<string, Choose>;

export type Audience = keyof typeof audiences;

const heirTold = ({ fact, pole }: Scene) => (fact.type === 'poleLeft' ? fact.successor : pole);
const labelling = ({ aggregate }: Scene): PoleCode[] => labelOf(aggregate)?.context.labelling ?? [];

const isFree = ({ request }: Scene, person: string) => request.declarations[person]?.clear !== false;

const standsAside = ({ request, lead }: Scene) => request.positions[lead]?.position === 'recused';

const signers = (scene: Scene): Recipient[] =>
  scene.request.panel?.pole === scene.lead ? ofPoles(scene, [scene.lead], ['chair', 'deputyChair']) : [];

function onPanel({ reader, request }: Scene, which: (person: string) => boolean): Recipient[] {
  return expertsLeft(request)
    .filter(which)
    .flatMap((id) => reader.people.find((one) => one.id === id && one.role === 'expert') ?? [])
    .map(asRecipient);
}
