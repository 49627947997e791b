import { randomUUID } from 'node:crypto';
import { formFields } from '../support/browser.js';
import { anotherCall, callDesk, callReasons } from '../support/calls.js';
import { browserOf } from '../support/page-rehearsal.js';
import type { House } from './house.js';
import type { OtherRoute } from './requests.js';

/** Each act on a call leaves one entry in its chain, and no more. */
const moves = {
  sql: `SELECT count(*)::int AS n FROM workflow.audit_entry e JOIN workflow.instance i ON i.id = e.instance_id
    WHERE i.machine = 'Call'`,
  by: 1,
};

/** A call of its own, and the form that moves it. */
async function deskIn({ stage }: House) {
  const program = await stage.as(stage.people.secretary);
  const code = await anotherCall(stage);
  const { path, moving } = await callDesk(program, code);
  return { program, code, path, moved: await moving(7) };
}

/** What another call asks of the pôles (R51). */
const award = { ...callReasons, awards: 'opinion' };

const overApi = (act: 'move' | 'cancel' | 'award'): OtherRoute => ({
  ready: async (house) => {
    const { program, path, moved } = await deskIn(house);
    const body = { move: moved, cancel: callReasons, award }[act];
    const key = { 'idempotency-key': randomUUID() };
    return () => program.post(`${path}/${act}`, body, key);
  },
  moves,
});

const onPage = (act: 'deplacer' | 'annuler' | 'donner'): OtherRoute => ({
  ready: async (house) => {
    const browser = await browserOf(house.stage, house.stage.people.secretary);
    const _csrf = formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
    const { code, moved } = await deskIn(house);
    const form = { deplacer: moved, annuler: callReasons, donner: award }[act];
    const fields = { ...form, commandId: randomUUID(), step: 'do' };
    return () => browser.post(`/appels/${code}/${act}`, { _csrf, ...fields });
  },
  moves,
});

/** A call is moved or cancelled (R52). */
export const callRoutes: Record<string, OtherRoute> = {
  'POST /api/v1/calls/:code/move': overApi('move'),
  'POST /api/v1/calls/:code/cancel': overApi('cancel'),
  'POST /api/v1/calls/:code/award': overApi('award'),
  'POST /appels/:code/donner': onPage('donner'),
  'POST /appels/:code/deplacer': onPage('deplacer'),
  'POST /appels/:code/annuler': onPage('annuler'),
};
