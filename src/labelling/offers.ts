import type { Pool } from 'pg';
import { requestOf, type HandoverContext, type Organisation } from '../../workflows/index.js';
import { askedToHoldSql } from '../mandates/index.js';
import { proposalEnd } from './view/handover.js';
import type { Reading } from './view/reader.js';

/** A dossier proposed to somebody who reads nothing of it yet (R62). */
export interface OfferLine {
  reference: string;
  acronym: string;
  /** until when they answer, or the version they have agreed to is in force */
  until: string;
  answered: boolean;
}

/** What they would take on: one word of the catalogue each. */
export const duties = ['draft', 'open', 'label', 'letters', 'aside'] as const;
export type Duty = (typeof duties)[number];

export interface OfferView extends OfferLine {
  /** the organisation that holds the project now */
  organisation: string;
  call: string;
  state: string;
  /** whether another organisation takes its place, by a version that is judged */
  changes: Organisation;
  duties: Duty[];
}

const offersSql = `SELECT d.reference, (SELECT w.listed_acronym FROM public.dossier_version w WHERE w.dossier_id = d.id
    ORDER BY (w.status = 'sealed') DESC, w.version DESC LIMIT 1) AS acronym, h.state, h.snapshot->'context' AS context
  FROM workflow.instance h JOIN public.dossier d ON d.id = h.aggregate_id
  WHERE h.machine = 'Handover' AND h.state IN ('proposed', 'awaitingVersion')
    AND h.aggregate_id IN (${askedToHoldSql('$1')}) AND h.snapshot #>> '{context,incoming}' = $1::text
  ORDER BY d.reference`;

interface Row {
  reference: string;
  acronym: string | null;
  state: 'proposed' | 'awaitingVersion';
  context: HandoverContext;
}

/** The dossiers this account is asked to take on; on its first screen. */
export async function offersTo(pool: Pool, account: string): Promise<OfferLine[]> {
  const { rows } = await pool.query<Row>({ name: 'labelling-offers', text: offersSql, values: [account] });
  return rows.map(({ reference, acronym, state, context }) => ({
    ...{ reference, acronym: acronym ?? '', answered: state === 'awaitingVersion' },
    until: proposalEnd(context, state),
  }));
}

/** R62: of the dossier the name, the organisation and the step, and nothing it says. */
export function offerOf(
  { aggregate, world, state }: Reading,
  { proposal, organisation }: { proposal: Row['context'] & { state: Row['state'] }; organisation: string },
): OfferView {
  const { dossier } = world;
  return {
    reference: dossier?.reference ?? '',
    acronym: dossier?.acronym ?? '',
    ...{ organisation, state, call: dossier?.callName ?? '' },
    changes: proposal.organisation,
    answered: proposal.state === 'awaitingVersion',
    until: proposalEnd(proposal, proposal.state),
    duties: duties.filter((duty) =>
      isTheirs(duty, requestOf(aggregate)?.context.submission ? 'in' : 'draft'),
    ),
  };
}

const isTheirs = (duty: Duty, step: 'draft' | 'in'): boolean =>
  step === 'draft' ? duty !== 'open' : duty !== 'draft';
