import { publishedProjects } from '../../src/demo/projects.js';
import type { DossierContent } from '../../src/dossiers/index.js';
import { formFields, type Browser } from './browser.js';
import { holderEmail, startDossiersApp, type DossiersApp } from './dossiers-app.js';

const [road] = publishedProjects();
if (!road) throw new Error('no published project');

/** The content of 5G-OPEN-ROAD, whole. */
export const content: DossierContent = road.content;

/** Claire Delmas at her drafts. */
export interface Deposit {
  app: DossiersApp;
  /** her account */
  holder: string;
  claire: Browser;
  /** a draft of hers, empty unless full */
  create: (full?: boolean) => Promise<{ id: string; reference: string }>;
  /** what the form of a page holds */
  form: (path: string) => Promise<Record<string, string>>;
}

export async function openDeposit(): Promise<Deposit> {
  const app = await startDossiersApp();
  const holder = await app.account(holderEmail);
  const claire = await app.signIn(holderEmail);
  return {
    app,
    holder,
    claire,
    create: (full = false) => app.dossiers.create(holder, app.callId, full ? { content } : {}),
    form: async (path) => formFields((await claire.get(path)).body, path),
  };
}

/** The words of a page, without its marks. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');
