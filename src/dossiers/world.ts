import type { Lang } from '../../templates/i18n/words.js';
import type { Earlier } from '../../workflows/index.js';
import { termsSql } from '../cooperation/index.js';
import type { Compared, ComparedAgain } from './compared.js';
import { holderOrganisationSql, holderSql } from '../mandates/index.js';
import { instant, linksSql, reservedSql, type Reserving } from './queries/links.js';
import { pinnedVersionSql } from './queries/pinned-version.js';
import type { Work } from './shares.js';

/** A partner's contact, as letters know it. */
export interface WorldContact {
  id: string;
  lang: Lang;
}

/** A partner as conflicts of interest are found by it (R63): no site, no person. */
export interface Organisation {
  name: string;
  siren: string | null;
  /** domain of the contact's address, lower case */
  mail: string | null;
  /** euros */
  cost: number | null;
}

/** What one version says, as `version_facts` keeps it beside the content. Shares are computed of `work` and the territories of the instant, by `sharesOf`. */
export interface VersionFacts {
  acronym: string;
  /** the acronym is kept out of letters that say the least */
  discreet: boolean;
  /** empty while the holder has not chosen; a sealed version always has both */
  mainDomain: string;
  wishedLead: string;
  otherDomains: string[];
  /** pôles asked for, the wished lead first */
  wished: string[];
  work: Work[];
  organisations: Organisation[];
  consent: boolean;
}

/** A call as far as time goes; instants in ISO, UTC. */
export interface WorldCallTime {
  id: string;
  /** how often it was moved (R52) */
  version: number;
  calendarMode: 'labelBeforeClosing' | 'labelAfterDeposit';
  /** R51 */
  awards: 'label' | 'opinion';
  /** id of the call of the first step, whose opinions it takes up */
  follows: string | null;
  intakeAt: string;
  closesAt: string;
  /** of a permanent call, in order (R51) */
  cutoffDates: string[];
}

/** A call of the second step, in which a dossier of the first may be taken up (R51). */
export interface WorldFollower {
  id: string;
  name: string;
  /** ISO, UTC */
  opensAt: string;
  closesAt: string;
  cancelled: boolean;
}

/** The dossier of the other step, and where its request stands: null while it is not opened. */
export interface WorldStep {
  id: string;
  reference: string;
  state: string | null;
}

/**
 * What an act knows of the dossier: the version its request has pinned (R60); before the first, the newest sealed, or
 * the draft.
 */
export interface DossierFacts extends VersionFacts, Reserving {
  id: string;
  reference: string;
  illustration: boolean;
  callId: string;
  callName: string;
  /** of the call, as its cooperation names it */
  funder: string;
  /** what time is counted from, of the call as it stands now */
  call: WorldCallTime;
  callCancelled: boolean;
  /** R51: the dossier of the first step it takes up, and the one of the second that takes it up */
  continues: WorldStep | null;
  continuedBy: WorldStep | null;
  /** R69: the dossier it presents again; `context`: of its request, until this one's is opened; `ended`: handed in before, undecided */
  resubmits: (WorldStep & { context: Earlier | null; ended: number }) | null;
  /** R69: the dossier that presented it again last, and the calls in which it may be while it is postponed */
  resubmittedBy: (WorldStep & { rank: number }) | null;
  callsAgain: WorldFollower[];
  /** R69: what was postponed and what is under review, until it is admitted and while it is on the light track */
  comparedAgain: ComparedAgain | null;
  /** the calls that follow this one, the first to close first */
  followers: WorldFollower[];
  /** ISO, UTC */
  opensAt: string;
  closesAt: string;
  holder: { id: string; lang: Lang };
  contacts: WorldContact[];
  /** the newest sealed version, what it says beside: what `submit` and `complete` pin */
  sealed: { version: number; hash: string } | null;
  newest: VersionFacts | null;
  /** R60: the version under review and a newer one that is sealed, as they are compared; null while there is none */
  compared: Compared | null;
  /** R62: the same of a version that waits for the lead, where one that was refused at the door is newer; else null */
  comparedAwaited: Compared | null;
  /** its holder has begun a version to come (R60); of a draft that is not submitted too */
  toCome: boolean;
}

/** VersionFacts of the row `of` of `dossier_version`. */
const factsSql = (of: string): string =>
  `${of}.facts || jsonb_build_object('organisations', coalesce(${of}.organisations, '[]'))`;

const namedIn = (content: string): string =>
  `EXISTS (SELECT FROM jsonb_array_elements(${content}->'partners') p WHERE lower(p->>'contactEmail') = k.email)`;

/**
 * The partners of the version under review, and those of a newer one that waits for the lead or, while its act holds the
 * dossier, is being handed in (R62).
 */
const contacts = `COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'lang', k.lang)
  ORDER BY k.email) FROM public.dossier_contact k WHERE k.dossier_id = d.id AND (s.version IS NULL OR EXISTS (
    SELECT FROM public.dossier_version x WHERE x.dossier_id = d.id AND ${namedIn('x.content')} AND (x.version = v.version
      OR x.version > v.version AND x.status = 'sealed' AND (x.version = s.version AND d.held_until > platform.now()
        OR EXISTS (SELECT FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request'
          AND i.snapshot #> '{context,versions}' @> jsonb_build_array(
            jsonb_build_object('version', x.version, 'state', 'awaiting')))
        OR EXISTS (SELECT FROM workflow.instance i, jsonb_array_elements(i.snapshot #> '{context,changes}') c
          WHERE i.aggregate_id = d.id AND i.key = 'label' AND (c->>'version')::integer = x.version
            AND c->>'state' IN ('confirming', 'reviewing', 'unmet'))))))), '[]'::jsonb)`;

const comparedSql = (after: string): string =>
  `jsonb_build_object('before', v.content, 'after', ${after}.content, 'terms', ${termsSql('f')})`;

const pinnedSql = pinnedVersionSql('d.id');

/**
 * $1 id, $2 version, $3 contacts as a list → what `dossierWorldSql` would tell beside `sealed`, were that version sealed
 * with these contacts; a contact the dossier does not know yet has an id of the moment.
 */
export const supposedSql = `SELECT ${factsSql('n')} AS newest,
    CASE WHEN v.version IS NOT NULL THEN ${comparedSql('n')} END AS compared,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', COALESCE(k.id, gen_random_uuid()), 'lang', c.lang)
        ORDER BY c.email)
      FROM jsonb_to_recordset($3::jsonb) AS c (email text, lang text)
      LEFT JOIN public.dossier_contact k ON k.dossier_id = n.dossier_id AND k.email = c.email), '[]'::jsonb) AS contacts
  FROM public.dossier_version n JOIN public.dossier d ON d.id = n.dossier_id JOIN public.funding_call f ON f.id = d.call_id
  LEFT JOIN public.dossier_version v ON v.dossier_id = d.id AND v.version < n.version AND v.version = ${pinnedSql}
  WHERE n.dossier_id = $1 AND n.version = $2`;

/**
 * DossierFacts of the dossier `id` (SQL text) as jsonb; null without such a dossier. Constant text, one index scan each.
 * `version`: SQL text of the version whose facts they are, where it is not the one the request has pinned.
 */
export const dossierWorldSql = (
  id: string,
  version: string = pinnedSql,
): string => `(SELECT jsonb_build_object(
    'id', d.id, 'reference', d.reference, 'illustration', d.illustration,
    'callId', f.id, 'callName', f.name, 'funder', f.funder, 'call', jsonb_build_object('id', f.id, 'version', f.version,
      'calendarMode', f.calendar_mode, 'awards', f.awards, 'follows', f.follows_id, 'intakeAt', ${instant('f.intake_at')}, 'closesAt', ${instant('f.closes_at')},
      'cutoffDates', ARRAY(SELECT ${instant('c.at')} FROM unnest(f.cutoff_dates) AS c (at) ORDER BY c.at)), 'opensAt', ${instant('f.opens_at')}, 'closesAt', ${instant('f.closes_at')},
    'callCancelled', f.cancelled_at IS NOT NULL, 'reserved', ${reservedSql}, ${linksSql},
    'holder', jsonb_build_object('id', h.id, 'lang', h.lang), 'contacts', ${contacts},
    'sealed', CASE WHEN s.version IS NULL THEN NULL ELSE jsonb_build_object('version', s.version, 'hash', s.hash) END,
    'toCome', EXISTS (SELECT FROM public.dossier_version n WHERE n.dossier_id = d.id AND n.status = 'draft'),
    'newest', s.facts, 'compared', CASE WHEN s.version > v.version THEN ${comparedSql('s')} END,
    'comparedAwaited', (SELECT ${comparedSql('x')} FROM public.dossier_version x JOIN workflow.instance i
      ON i.aggregate_id = d.id AND i.key = 'request' AND i.snapshot #> '{context,versions}' @> jsonb_build_array(jsonb_build_object('version', x.version, 'state', 'awaiting'))
      WHERE x.dossier_id = d.id AND x.version > v.version AND x.version < s.version)) || v.facts || jsonb_build_object('organisations', v.facts->'organisations' || ${holderOrganisationSql('d')})
  FROM public.dossier d
  JOIN public.funding_call f ON f.id = d.call_id
  JOIN public.account h ON h.id = ${holderSql('d')}
  JOIN LATERAL (SELECT x.version, x.content, ${factsSql('x')} AS facts FROM public.dossier_version x WHERE dossier_id = d.id
    ORDER BY (version = ${version}) DESC, (status = 'sealed') DESC, version DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT version, hash, x.content, ${factsSql('x')} AS facts FROM public.dossier_version x WHERE dossier_id = d.id AND status = 'sealed'
    ORDER BY version DESC LIMIT 1) s ON true
  WHERE d.id = ${id})`;
