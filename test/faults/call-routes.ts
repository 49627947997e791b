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

const overApi = (act: 'move' | 'cancel'): OtherRoute => ({
  ready: async (house) => {
    const { program, path, moved } = await deskIn(house);
    const body = act === 'move' ? moved : callReasons;
    const key = { 'idempotency-key': randomUUID() };
    return () => program.post(`${path}/${act}`, body, key);
  },
  moves,
});

const onPage = (act: 'deplacer' | 'annuler'): OtherRoute => ({
  ready: async (house) => {
    const browser = await browserOf(house.stage, house.stage.people.secretary);
    const _csrf = formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';
    const { code, moved } = await deskIn(house);
    const fields = { ...(act === 'deplacer' ? moved : callReasons), commandId: randomUUID(), step: 'do' };
    return () => browser.post(`/appels/${code}/${act}`, { _csrf, ...fields });
  },
  moves,
});

/** A call is moved or cancelled (R52). */
export const callRoutes: Record<string, OtherRoute> = {
  'POST /api/v1/calls/:code/move': overApi('move'),
  'POST /api/v1/calls/:code/cancel': overApi('cancel'),
  'POST /appels/:code/deplacer': onPage('deplacer'),
  'POST /appels/:code/annuler': onPage('annuler'),
};
