import type { DossierContent } from './content.js';
import type { Fault } from './draft.js';
import type { Partner } from './partners.fields.js';
import type { Section } from './vocabulary.js';

/** What the cooperation knows at the instant of the check. */
export interface Known {
  /** member pôles */
  poles: readonly string[];
  domains: readonly string[];
}

/** What submitting asks and does not find, by section. Faults forbid it; warnings are told and forbid nothing. */
export interface Completeness {
  faults: Record<Section, Fault[]>;
  warnings: Fault[];
}

/** Checks a content of correct form against what submitting asks. */
export function completeness(content: DossierContent, known: Known): Completeness {
  return {
    faults: {
      project: projectFaults(content, known),
      partners: partnersFaults(content.partners),
      poles: polesFaults(content, known),
    },
    warnings: content.partners.flatMap(identifierWarnings),
  };
}

/** All faults of `completeness`, in the order of the sections. */
export function completeFaults(content: DossierContent, known: Known): Fault[] {
  const { faults } = completeness(content, known);
  return [...faults.project, ...faults.partners, ...faults.poles];
}

const required = (path: string): Fault => ({ path, code: 'required' });
const missing = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** One fault for each of the named fields that is empty. */
function missingOf<T extends object>(owner: T, names: readonly (keyof T & string)[], prefix = ''): Fault[] {
  return names.filter((name) => missing(owner[name])).map((name) => required(`${prefix}${name}`));
}

function projectFaults(content: DossierContent, { domains }: Known): Fault[] {
  const { keywords, mainDomain, otherDomains, trlStart, trlEnd } = content;
  const asked = ['acronym', 'titleFr', 'publicAbstract', 'description', 'mainDomain'] as const;
  const figures = ['projectType', 'durationMonths', 'trlStart', 'trlEnd'] as const;
  return [
    ...missingOf(content, asked),
    ...(keywords.length === 0 ? [required('keywords')] : []),
    ...(mainDomain && !domains.includes(mainDomain) ? [{ path: 'mainDomain', code: 'unknownDomain' }] : []),
    ...(otherDomains.some((code) => code === mainDomain || !domains.includes(code))
      ? [{ path: 'otherDomains', code: 'otherDomain' }]
      : []),
    ...missingOf(content, figures),
    ...(trlStart && trlEnd && trlEnd < trlStart ? [{ path: 'trlEnd', code: 'trlOrder' }] : []),
  ];
}

function partnersFaults(partners: Partner[]): Fault[] {
  if (partners.length === 0) return [required('partners')];
  const holders = partners.filter(({ role }) => role === 'holder').length;
  const siren = partners.flatMap((partner) => partner.siren ?? []);
  const total = partners.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  return [
    ...(holders === 1 ? [] : [{ path: 'partners', code: holders === 0 ? 'noHolder' : 'severalHolders' }]),
    ...(new Set(siren).size < siren.length ? [{ path: 'partners', code: 'partnerTwice' }] : []),
    ...partners.flatMap((partner, index) => partnerFaults(partner, `partners.${index}.`)),
    ...(total === 0 && partners.every(({ cost }) => cost !== null)
      ? [{ path: 'partners', code: 'noCost' }]
      : []),
  ];
}

function partnerFaults(partner: Partner, prefix: string): Fault[] {
  const inFrance = partner.country === 'FR';
  return [
    ...missingOf(partner, ['name', 'category', 'cost'], prefix),
    ...(inFrance ? missingOf(partner, ['region'], prefix) : []),
    ...(!inFrance && partner.region ? [{ path: `${prefix}region`, code: 'regionAbroad' }] : []),
  ];
}

/** A number that is not public is not invented: the case officer is told, the holder not stopped. */
function identifierWarnings({ country, siren, foreignId, name }: Partner, index: number): Fault[] {
  const french = country === 'FR';
  if (french ? siren : foreignId) return [];
  const path = `partners.${index}.${french ? 'siren' : 'foreignId'}`;
  return [{ path, code: french ? 'sirenMissing' : 'foreignIdMissing', params: { name } }];
}

function polesFaults({ wishedLead, coLabels, declarations }: DossierContent, { poles }: Known): Fault[] {
  return [
    ...(missing(wishedLead) ? [required('wishedLead')] : []),
    ...(wishedLead && !poles.includes(wishedLead) ? [{ path: 'wishedLead', code: 'unknownPole' }] : []),
    ...coLabels.flatMap(({ pole, reason }, index) => {
      if (!poles.includes(pole)) return [{ path: `coLabels.${index}.pole`, code: 'unknownPole' }];
      if (pole === wishedLead) return [{ path: `coLabels.${index}.pole`, code: 'coLabelOfLead' }];
      return missing(reason) ? [{ path: `coLabels.${index}.reason`, code: 'coLabelReason' }] : [];
    }),
    ...(['truthful', 'noDoubleFunding'] as const)
      .filter((name) => !declarations[name])
      .map((name) => ({ path: `declarations.${name}`, code: 'declarationMissing' })),
  ];
}
