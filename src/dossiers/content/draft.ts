import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { strayTexts } from '../../platform/http/stray-characters.js';
import { invalid } from '../../platform/problem.js';
import { classOf, type DossierContent, type SectionFields } from './content.js';
import type { FaultParams } from './rule.js';
import { sections, type Section } from './vocabulary.js';

/** What is wrong where: `path` as in `partners.0.siren`, `code` a key of the catalogue, `params` what it says. */
export interface Fault {
  path: string;
  code: string;
  params?: FaultParams;
}

/** The values of a section, and what of their form a draft cannot keep. */
export interface Parsed<Fields> {
  fields: Fields;
  faults: Fault[];
}

/** Reads one section of anything: unknown fields are faults, missing ones are left empty. */
export function parseSection<S extends Section>(section: S, values: unknown): Parsed<SectionFields[S]> {
  const given = typeof values === 'object' && values !== null && !Array.isArray(values) ? values : {};
  const fields = plainToInstance(classOf(section), withoutNothing(given), { exposeDefaultValues: true });
  const errors = validateSync(fields, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  const stray = strayTexts(given).map(({ field, code }) => ({ path: field, code }));
  const others = errors.flatMap((error) => faultsOf(error, ''));
  return {
    fields,
    faults: [...stray, ...others.filter(({ path }) => !stray.some((one) => one.path === path))],
  };
}

/** Reads a whole content, as a program sends it. Throws a 422 Problem naming every fault. */
export function parseContent(values: unknown): DossierContent {
  const given = typeof values === 'object' && values !== null ? values : {};
  const known = new Set(sections.flatMap((section) => Object.keys(new (classOf(section))())));
  const stray = Object.keys(given).filter((name) => !known.has(name));
  const parsed = sections.map((section) => parseSection(section, pick(given, section)));
  const faults = [...stray.map(unknownField), ...parsed.flatMap((part) => part.faults)];
  if (faults.length > 0) throw invalidContent(faults);
  return Object.assign({}, ...parsed.map((part) => part.fields)) as DossierContent;
}

/** 422, each fault at its field. */
export const invalidContent = (faults: readonly Fault[]) =>
  invalid(faults.map(({ path, code, params }) => ({ field: path, code, ...(params && { params }) })));

const unknownField = (path: string): Fault => ({ path, code: 'unknownField' });

function pick(values: object, section: Section): object {
  const names = Object.keys(new (classOf(section))());
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

/** Null and undefined say that nothing is given: each field then has its own way of being empty. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(given.map(([name, item]) => [name, withoutNothing(item)]));
}

function faultsOf(error: ValidationError, parent: string): Fault[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const nested = (error.children ?? []).flatMap((child) => faultsOf(child, path));
  const own = Object.keys(error.constraints ?? {}).map((name) => faultOf(path, name, error));
  return [...own, ...nested];
}

function faultOf(path: string, name: string, error: ValidationError): Fault {
  if (name === 'whitelistValidation') return unknownField(path);
  if (name === 'nestedValidation') return { path, code: 'form' };
  const params = error.contexts?.[name] as FaultParams | undefined;
  return params && Object.keys(params).length > 0 ? { path, code: name, params } : { path, code: name };
}
