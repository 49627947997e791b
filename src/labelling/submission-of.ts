import type { PoleCode, Reason, Submission } from '../../workflows/index.js';
import { sharesOf } from '../dossiers/index.js';
import type { Completion } from './completion.js';
import { partnerPolesOf } from './conflicts/partner-poles.js';
import { pinnedCall } from './pinned-call.js';
import type { LabellingWorld } from './world.js';

export function memberCodes({ cooperation }: LabellingWorld): PoleCode[] {
  return cooperation.poles.filter((pole) => pole.member).map((pole) => pole.code);
}

/** R3, R20-R24: everything the request pins, from the sealed dossier, its call and the charter's members. */
export function submissionOf({ world, at }: Completion): { submission: Submission } | { missing: Reason[] } {
  const { dossier, rules, cooperation } = world;
  if (!dossier?.sealed || !dossier.newest || !rules)
    return { missing: [{ code: 'dossierIncomplete', rule: 'R20', liftedBy: 'holder' }] };
  const { newest } = dossier;
  const members = memberCodes(world);
  const leadsOf = (domain: string) => cooperation.domains.find((one) => one.code === domain)?.leads ?? [];
  const others = [...new Set(newest.otherDomains.flatMap(leadsOf))];
  return {
    submission: {
      file: dossier.sealed,
      call: pinnedCall(dossier, rules.values, at),
      rules,
      receivingPole: newest.wishedLead,
      domainLeads: leadsOf(newest.mainDomain),
      otherDomainLeads: others,
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
