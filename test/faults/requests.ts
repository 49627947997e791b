import { randomUUID } from 'node:crypto';
import type { Browser } from '../support/browser.js';
import { formFields } from '../support/browser.js';
import { samplePdf } from '../support/pdf.js';
import type { House } from './house.js';

/** A route that is no act of the procedure, and what asking it twice may do. */
export interface OtherRoute {
  /** makes one request ready, to be sent as often as wanted */
  ready: (house: House) => Promise<() => Promise<{ status: number }>>;
  /** a number in the database that the request moves, and by how much */
  moves: { sql: string; by: number };
  /** what those that come second may be answered beside the first's answer */
  later?: number[];
}

const tokenOf = async (browser: Browser) =>
  formFields((await browser.get('/profil')).body, '/deconnexion')['_csrf'] ?? '';

/** A form of a page, filled, with the token of its browser. */
export const form =
  (
    who: 'holder' | 'officer' | 'expert',
    path: (house: House) => string,
    fields: (house: House) => Promise<Record<string, string>>,
  ): OtherRoute['ready'] =>
  async (house) => {
    const body = { _csrf: await tokenOf(house[who]), ...(await fields(house)) };
    return () => house[who].post(path(house), body);
  };

/** A page's own form, as it stands, with something changed. */
export const changedForm =
  (
    who: 'holder' | 'expert',
    path: (house: House) => string,
    change: Record<string, string>,
  ): OtherRoute['ready'] =>
  async (house) => {
    const read = formFields((await house[who].get(path(house))).body, path(house));
    return () => house[who].post(path(house), { ...read, ...change });
  };

/** A section of the draft, saved from its page. */
export const section = (name: string, change: Record<string, string>): OtherRoute => ({
  ready: changedForm('holder', ({ draft }) => `/deposer/${draft}/${name}`, change),
  moves: { sql: 'SELECT sum(revision)::int AS n FROM dossier_version', by: 1 },
});

/** A piece added to the draft, the same file each time. */
export const piece = (send: (house: House, body: FormData) => Promise<{ status: number }>): OtherRoute => ({
  ready: async (house) => {
    const pdf = samplePdf(randomUUID());
    const token = await tokenOf(house.holder);
    return () => {
      const body = new FormData();
      for (const [name, value] of [
        ['_csrf', token],
        ['kind', 'other'],
      ] as const)
        body.set(name, value);
      body.set('annex', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'annexe.pdf');
      return send(house, body);
    };
  },
  moves: { sql: 'SELECT count(*)::int AS n FROM annex', by: 1 },
});
