import { callSql, inForceSql, polesSql, type WorldCall, type WorldPole } from '../../cooperation/index.js';

export interface NamedDomain {
  code: string;
  nameFr: string;
  nameEn: string;
}

/** What a dossier is written among, at one instant. */
export interface Surroundings {
  /** ISO, UTC */
  at: Date;
  call: WorldCall;
  poles: WorldPole[];
  domains: NamedDomain[];
}

const domainsSql = (at: string): string => `COALESCE((SELECT jsonb_agg(jsonb_build_object('code', s.code,
    'nameFr', s.name_fr, 'nameEn', s.name_en) ORDER BY s.name_fr COLLATE "fr-x-icu")
  FROM strategic_domain s WHERE ${inForceSql('s', at)}), '[]'::jsonb)`;

/** $1 call → Surroundings. */
export const surroundings = `
WITH clock AS MATERIALIZED (SELECT platform.now() AS at)
SELECT clock.at, ${callSql('$1::uuid', 'clock.at')} AS call, ${polesSql('clock.at')} AS poles, ${domainsSql('clock.at')} AS domains
FROM clock`;
