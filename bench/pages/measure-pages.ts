import { httpJob, requestText } from '../load/http-client.js';
import type { ServerProcess } from '../load/process.js';
import { measure, type Measure, type Plan, type Variant } from '../load/slices.js';
import type { Reader } from './reader.js';

/** The pages measured, whole: the HTML a browser is sent. */
export const pageNames = ['list', 'dossier', 'work'] as const;
export type PageName = (typeof pageNames)[number];

/** A page of this reader as a variant; dossiers are read in turn. */
export function pageVariant(
  name: PageName,
  web: ServerProcess,
  reader: Reader,
  label: string = name,
): Variant {
  const headers = { cookie: `colabel=${reader.session}`, accept: 'text/html' };
  const paths = { list: () => '/dossiers', work: () => '/', dossier: () => `/dossiers/${turn(reader)}` };
  const { job } = httpJob(web.port, 200, () => requestText('GET', paths[name](), headers));
  return { name: label, job, cpu: web.cpu };
}

function floorVariant(name: 'list' | 'dossier', floor: ServerProcess, reader: Reader): Variant {
  const path = { list: () => '/list', dossier: () => `/dossier/${turn(reader)}` }[name];
  const { job } = httpJob(floor.port, 200, () => requestText('GET', path(), {}));
  return { name: `${name}Floor`, job, cpu: floor.cpu };
}

const turns = new WeakMap<Reader, number>();

function turn(reader: Reader): string {
  const next = turns.get(reader) ?? 0;
  turns.set(reader, next + 1);
  return reader.references[next % reader.references.length] ?? '';
}

/** List and dossier pages against the bare floor of the same data, slices alternating. */
export async function measurePages(
  web: ServerProcess,
  floor: ServerProcess,
  reader: Reader,
  plan: Plan,
): Promise<Record<string, Measure>> {
  const variants = [
    ...(['list', 'dossier'] as const).flatMap((name) => [
      pageVariant(name, web, reader),
      floorVariant(name, floor, reader),
    ]),
    pageVariant('work', web, reader),
  ];
  return measure(variants, plan);
}
