import { Type } from 'class-transformer';
import { isEmail, ValidateNested } from 'class-validator';
import { isSiren, isSiret, isSiteOf } from '../../platform/identifiers.js';
import { OneOf, Rule, Text, Whole } from './rule.js';
import {
  limits,
  partnerCategories,
  partnerRoles,
  type PartnerCategory,
  type PartnerRole,
} from './vocabulary.js';

const upTo = (most: number) => (value: unknown) => typeof value === 'number' && value >= 0 && value <= most;
const euros = upTo(limits.cost);
const yearly = upTo(limits.yearly);

/** One member of the consortium; a subcontractor is none. Absent identifiers are null, never invented. */
export class Partner {
  @OneOf(partnerRoles)
  role: PartnerRole = 'partner';

  @Text(limits.name)
  name: string = '';

  @Rule('sirenForm', (value) => typeof value === 'string' && isSiren(value))
  siren: string | null = null;

  /** of the site that does the work */
  @Rule('siretForm', (value) => typeof value === 'string' && isSiret(value))
  @Rule('siretOfAnother', (value, owner) => belongs(value, owner))
  siret: string | null = null;

  /** ISO 3166-1, two letters */
  @Rule('countryForm', (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value))
  country: string = 'FR';

  @Text(limits.foreignId)
  foreignId: string | null = null;

  @OneOf(partnerCategories)
  category: PartnerCategory | null = null;

  /** where the work is done; null outside the regions of France */
  @Text(limits.region)
  region: string | null = null;

  /** R&D cost, in euros */
  @Rule('euros', euros, { max: limits.cost })
  cost: number | null = null;

  /** aid asked for, in euros; null where it is not told */
  @Rule('euros', euros, { max: limits.cost })
  aid: number | null = null;

  /** of a company: the group it belongs to, by which two are not independent */
  @Text(limits.name)
  group: string | null = null;

  /** what its size class is found by (decree 2008-1354), those of its group included: people, then euros a year */
  @Whole(0, limits.employees)
  employees: number | null = null;

  @Rule('euros', yearly, { max: limits.yearly })
  turnover: number | null = null;

  @Rule('euros', yearly, { max: limits.yearly })
  balance: number | null = null;

  @Text(limits.name)
  contactName: string | null = null;

  @Rule('emailForm', (value) => typeof value === 'string' && value.length <= limits.email && isEmail(value))
  contactEmail: string | null = null;
}

// Without a well-formed SIREN the two cannot be compared: the SIREN's own fault is told instead.
function belongs(siret: unknown, owner: object): boolean {
  const siren = 'siren' in owner ? owner.siren : null;
  return typeof siret !== 'string' || typeof siren !== 'string' || !isSiren(siren) || isSiteOf(siret, siren);
}

/** Who does the work, where, and for how much. */
export class PartnersFields {
  @Rule('tooManyPartners', (value) => Array.isArray(value) && value.length <= limits.partners, {
    max: limits.partners,
  })
  @Type(() => Partner)
  @ValidateNested({ each: true })
  partners: Partner[] = [];
}
