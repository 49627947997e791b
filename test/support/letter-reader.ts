import type { LetterInput } from '../../src/notifications/index.js';
import type { Role } from '../../workflows/index.js';
import { rollOf } from './aggregate.js';

/** The lead first; `rhin` is a member of the charter that no request of these stories invites. */
export const lead = 'moveo';
export const invitedPoles = ['id4car', 'mta', 'pvf'];
export const everyPole = [lead, ...invitedPoles, 'rhin'];
const poleNames: Record<string, string> = {
  id4car: 'iD4CAR',
  moveo: 'Mov’eo',
  mta: 'Pôle MTA',
  pvf: 'Pôle Véhicule du Futur',
  rhin: 'Pôle Rhin',
};

/** Words that may stand in no letter but the decision letters to the holder. */
export const planted = {
  reasons: 'CANARI-MOTIF la valeur ajoutée reste à démontrer',
  advice: 'CANARI-CONSEIL préciser le plan de recyclage',
  items: 'CANARI-PIECE il manque la lettre de la banque',
};

const seats = (pole: string, lang: string) =>
  rollOf(pole).map(({ id, person: holder, chair, deputy }) => {
    const role: Role = chair ? 'chair' : deputy ? 'deputyChair' : 'member';
    // R75: who had the chair's power stands aside in one of the stories.
    const back = { ...(role === 'chair' && { back: [`${pole}.lent`] }) };
    return { id: holder, lang, role, pole, seat: id, organ: 'decision', ...back };
  });

/** The lead's board, which has no vote on labels (R68). */
const board = (lang: string) =>
  rollOf(`${lead}.board`).map(({ id, person }) => ({
    ...{ id: person, lang, role: 'member' as const, pole: lead, seat: id, organ: 'board' },
  }));

const others: Record<string, Role> = {
  officer: 'caseOfficer',
  director: 'director',
  delegate: 'steeringDelegate',
  x1: 'expert',
  x2: 'expert',
  x3: 'expert',
};

export type Reader = LetterInput['reader'];

/** Everybody who could be written to; ids tell who they are (`id4car.1` chairs, `id4car.officer`…). */
export function readerOf(lang = 'fr', dossier: Partial<Reader['dossier']> = {}): Reader {
  const staff = (pole: string) =>
    Object.entries(others).map(([name, role]) => ({
      ...{ id: `${pole}.${name}`, lang, role, pole, seat: null, organ: null },
    }));
  const secretary = {
    id: 'secretary',
    lang,
    role: 'secretary' as const,
    pole: null,
    seat: null,
    organ: null,
  };
  return {
    people: [
      ...everyPole.flatMap((pole) => [...seats(pole, lang), ...staff(pole)]),
      ...board(lang),
      secretary,
    ],
    correspondents: [
      { id: 'funder', kind: 'funder', region: null, lang },
      { id: 'state', kind: 'state', region: null, lang },
      { id: 'region', kind: 'region', region: 'Bretagne', lang },
      { id: 'otherRegion', kind: 'region', region: 'Alsace', lang },
    ],
    poles: Object.entries(poleNames).map(([code, name]) => ({ code, name })),
    dossier: {
      id: 'd0551e40-0000-4000-8000-000000000042',
      reference: 'LAB-2026-0042',
      acronym: 'THERMIBAT',
      discreet: false,
      callName: 'FUI 25',
      illustration: true,
      holder: { id: 'holder', lang },
      partners: [{ id: 'partner', lang }],
      regions: ['Bretagne'],
      ...dossier,
    },
    toldCorrespondents: [],
  };
}
