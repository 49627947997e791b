import {
  delegationSql,
  delegationsSql,
  lapsedSql,
  presidesSql,
  roleSql,
  titularSql,
} from '../mandates/index.js';
import { inForceSql } from './in-force.js';

/*
 * The cooperation at an instant, as SQL expressions other features compose into their one read (docs/architecture.md
 * §3). Each takes the SQL text of its instant (`clock.at`) and is constant: no value ever enters the text. They give
 * json, which is built in two thirds of the time jsonb takes (measured on the demo: 1.6 ms against 2.5 ms for all);
 * the world as a whole is jsonb.
 */

/** A json list of `item`, in the order given; an empty one when there is no row. */
export const listSql = (item: string, order: string, from: string): string =>
  `COALESCE((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;

// The French order puts Mov’eo before MTA whatever the collation of the database.
export const poleOrder = 'pole.name COLLATE "fr-x-icu", pole.code';

const memberSql = (pole: string, at: string): string =>
  `EXISTS (SELECT FROM public.charter_membership c WHERE c.pole_id = ${pole} AND ${inForceSql('c', at)})`;

/** WorldPole[]: the pôles of the instant, members of the charter and others. */
export const polesSql = (at: string): string =>
  listSql(
    `json_build_object('code', pole.code, 'name', pole.name, 'short', pole.short, 'calendar', pole.calendar, 'siren', pole.siren,
      'regions', COALESCE(t.regions, '[]'::json), 'member', ${memberSql('pole.id', at)})`,
    poleOrder,
    `public.pole LEFT JOIN (SELECT t.pole_id, json_agg(t.region ORDER BY t.region) AS regions
        FROM public.pole_territory t WHERE ${inForceSql('t', at)} GROUP BY t.pole_id) t ON t.pole_id = pole.id
      WHERE ${inForceSql('pole', at)}`,
  );

const rolled = (at: string): string => `public.organ o
  JOIN public.seat s ON s.organ_id = o.id AND ${inForceSql('s', at)}
  JOIN public.mandate m ON m.seat_id = s.id AND ${inForceSql('m', at)}`;

const seatSql = (at: string): string =>
  `json_strip_nulls(json_build_object('id', s.id, 'person', m.account_id, 'college', s.college,
  'kind', s.kind, 'chair', NULLIF(${presidesSql(at)}, false), 'deputy', NULLIF(s.deputy, false),
  'titular', ${titularSql(at)}))`;

/** Roll: who sits at the instant in the decision organ of one pôle, `pole` the SQL text of its code. */
export const rollSql = (pole: string, at: string): string =>
  listSql(
    seatSql(at),
    's.rank, s.id',
    `${rolled(at)} WHERE o.kind = 'decision' AND ${inForceSql('o', at)}
      AND o.pole_id = (SELECT id FROM public.pole WHERE code = ${pole})`,
  );

/** Record<PoleCode, Roll>: the rolls of all decision organs, in one pass. */
export const rollsSql = (at: string): string => `COALESCE((SELECT json_object_agg(r.code, r.roll) FROM (
  SELECT pole.code, json_agg(${seatSql(at)} ORDER BY s.rank, s.id) AS roll
  FROM ${rolled(at)} JOIN public.pole ON pole.id = o.pole_id
  WHERE o.kind = 'decision' AND ${inForceSql('o', at)} GROUP BY pole.code) r), '{}'::json)`;

/** WorldOrgan[]: the other organs of the pôles, each with who sits in it: one of them may look at a refusal again (R68). */
export const organsSql = (at: string): string =>
  listSql(
    `json_build_object('pole', r.pole, 'code', r.code, 'name', r.name, 'roll', r.roll)`,
    'r.pole, r.code',
    `(SELECT pole.code AS pole, o.code, o.name, json_agg(${seatSql(at)} ORDER BY s.rank, s.id) AS roll
      FROM ${rolled(at)} JOIN public.pole ON pole.id = o.pole_id
      WHERE o.kind <> 'decision' AND ${inForceSql('o', at)} GROUP BY pole.code, o.code, o.name) r`,
  );

/** WorldProxy[]: a proxy is worth nothing once its bearer sits no more in the pôle of the seat (R33). */
export const proxiesSql = (at: string): string =>
  listSql(
    `json_build_object('seat', x.seat_id, 'bearer', x.bearer_id)`,
    'x.seat_id',
    `public.proxy x JOIN public.seat s ON s.id = x.seat_id JOIN public.organ o ON o.id = s.organ_id
      WHERE ${inForceSql('x', at)} AND EXISTS (SELECT FROM public.mandate m WHERE m.account_id = x.bearer_id
        AND m.pole_id = o.pole_id AND m.seat_id IS NOT NULL AND ${inForceSql('m', at)})`,
  );

const personSql = (at: string): string =>
  `json_build_object('id', m.account_id, 'lang', a.lang, 'role', ${roleSql(at)}, 'pole', pole.code,
  'organ', o.code, 'seat', m.seat_id, 'delegation', ${delegationSql(at)})`;

const mandated = `public.mandate m JOIN public.account a ON a.id = m.account_id
  LEFT JOIN public.pole ON pole.id = m.pole_id LEFT JOIN public.organ o ON o.id = m.organ_id`;

/** WorldPerson[]: every mandate in force. */
export const peopleSql = (at: string): string =>
  listSql(personSql(at), 'm.id', `${mandated} WHERE ${inForceSql('m', at)}`);

/** WorldPerson[]: the mandates of one account, `account` the SQL text of its id. */
export const mandatesOf = (account: string, at: string): string =>
  listSql(personSql(at), 'm.id', `${mandated} WHERE m.account_id = ${account} AND ${inForceSql('m', at)}`);

/** WorldCorrespondent[]: the funder's, the State's and the regions' correspondents. */
export const correspondentsSql = (at: string): string =>
  listSql(
    `json_build_object('id', k.id, 'kind', k.kind, 'region', k.region, 'lang', k.lang, 'account', k.account_id)`,
    'k.code',
    `public.correspondent k WHERE ${inForceSql('k', at)}`,
  );

/** { people, correspondents }: all who may be owed a letter by their mandate (§9.8). */
export const recipientsSql = (at: string): string =>
  `json_build_object('people', ${peopleSql(at)}, 'correspondents', ${correspondentsSql(at)})`;

const leading = (at: string): string => `public.domain_lead l
  JOIN public.pole ON pole.id = l.pole_id AND ${inForceSql('l', at)}
  JOIN public.charter_membership c ON c.pole_id = l.pole_id AND ${inForceSql('c', at)}`;

/** A list of `item` over the member pôles that lead a domain, `domain` the SQL text of its id. */
export const leadsSql = (item: string, domain: string, at: string): string =>
  listSql(item, poleOrder, `${leading(at)} WHERE l.domain_id = ${domain}`);

/** PoleCode[]: the member pôles that lead a domain, `domain` the SQL text of its code: none, one, or rivals (R23). */
export const domainLeadsSql = (domain: string, at: string): string =>
  leadsSql('pole.code', `(SELECT id FROM public.strategic_domain WHERE code = ${domain})`, at);

/** WorldDomain[]: the domains of the instant. */
export const domainsSql = (at: string): string =>
  listSql(
    `json_build_object('code', d.code, 'fr', d.name_fr, 'en', d.name_en, 'leads', COALESCE(l.leads, '[]'::json))`,
    'd.code',
    `public.strategic_domain d LEFT JOIN (SELECT l.domain_id, json_agg(pole.code ORDER BY ${poleOrder}) AS leads
        FROM ${leading(at)} GROUP BY l.domain_id) l ON l.domain_id = d.id
      WHERE ${inForceSql('d', at)}`,
  );

/**
 * WorldTie[]: what ties people to organisations: employers, declared links, and the domain of the address of whoever has
 * a mandate (R63).
 */
export const tiesSql = (at: string): string =>
  listSql(
    `json_build_object('person', t.account_id, 'by', t.kind, 'name', t.name, 'siren', t.siren)`,
    't.account_id, t.kind, t.name',
    `(SELECT account_id, kind, name, siren FROM public.tie x WHERE ${inForceSql('x', at)} UNION ALL
      SELECT a.id, 'mail', lower(split_part(a.email, '@', 2)), NULL FROM public.account a
      WHERE EXISTS (SELECT FROM public.mandate m WHERE m.account_id = a.id AND ${inForceSql('m', at)})) t`,
  );

/** CooperationWorld: the whole cooperation at the instant, as one jsonb. */
export const cooperationWorldSql = (at: string): string =>
  `json_build_object('poles', ${polesSql(at)}, 'rolls', ${rollsSql(at)},
    'organs', ${organsSql(at)}, 'proxies', ${proxiesSql(at)},
    'people', ${peopleSql(at)}, 'correspondents', ${correspondentsSql(at)}, 'domains', ${domainsSql(at)}, 'ties', ${tiesSql(at)},
    'delegations', ${delegationsSql(at)}, 'lapsed', ${lapsedSql(at)})::jsonb`;
