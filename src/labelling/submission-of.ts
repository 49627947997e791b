import { requestOf, type PoleCode, type Reason, type Submission } from '../../workflows/index.js';
import { sharesOf } from '../dossiers/index.js';
import type { Completion } from './completion.js';
import { partnerPolesOf } from './conflicts/partner-poles.js';
import { pinnedCall } from './pinned-call.js';
import type { LabellingWorld } from './world.js';

export function memberCodes({ cooperation }: LabellingWorld): PoleCode[] {
  return cooperation.poles.filter((pole) => pole.member).map((pole) => pole.code);
}

/**
 * R22, R65: who leads its domains is what it was when the request was handed in, whatever the cooperation says since; only another
 * domain of the project asks for the leads of the day.
 */
function domainLeadsOf({
  world,
  aggregate,
}: Completion): Pick<Submission, 'domainLeads' | 'otherDomainLeads'> {
  const { dossier, cooperation } = world;
  const { newest } = dossier ?? {};
  if (!dossier || !newest) return { domainLeads: [], otherDomainLeads: [] };
  const pinned = requestOf(aggregate)?.context.submission;
  const leadsOf = (domain: string) => cooperation.domains.find((one) => one.code === domain)?.leads ?? [];
  const same = newest.otherDomains.join() === dossier.otherDomains.join();
  return {
    domainLeads:
      pinned && newest.mainDomain === dossier.mainDomain ? pinned.domainLeads : leadsOf(newest.mainDomain),
    otherDomainLeads:
      pinned && same ? pinned.otherDomainLeads : [...new Set(newest.otherDomains.flatMap(leadsOf))],
  };
}

/** R3, R20-R24: everything the request pins, from the sealed dossier, its call and the charter's members. */
export function submissionOf(completion: Completion): { submission: Submission } | { missing: Reason[] } {
  const { world, at } = completion;
  const { dossier, rules, cooperation } = world;
  if (!dossier?.sealed || !dossier.newest || !rules)
    return { missing: [{ code: 'dossierIncomplete', rule: 'R20', liftedBy: 'holder' }] };
  const { newest } = dossier;
  const members = memberCodes(world);
  return {
    submission: {
      file: dossier.sealed,
      call: pinnedCall(dossier, rules.values, at),
      rules,
      receivingPole: newest.wishedLead,
      ...domainLeadsOf(completion),
      shares: sharesOf(
        newest.work,
        cooperation.poles.filter((pole) => pole.member),
      ),
      wished: newest.wished.filter((pole) => members.includes(pole)),
      members,
      partnerPoles: partnerPolesOf(world),
      calendars: Object.fromEntries(cooperation.poles.map((pole) => [pole.code, pole.calendar])),
      consent: newest.consent,
    },
  };
}
