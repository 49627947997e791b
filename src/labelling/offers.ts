import { requestOf, type HandoverContext, type Organisation } from '../../workflows/index.js';
import { askedToHoldSql } from '../mandates/index.js';
import { proposalEnd } from './view/handover.js';
import type { Reading } from './view/reader.js';

/** A dossier proposed to somebody who reads nothing of it yet (R62). */
export interface OfferLine {
  reference: string;
  acronym: string;
  /** until when they answer, or the version they have agreed to is handed in; null while it is judged */
  until: string | null;
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

/** The dossiers this account (SQL text of its id) is asked to take on, as a list of `OfferRow`. */
export const offersSql = (
  account: string,
): string => `COALESCE((SELECT json_agg(json_build_object('reference', d.reference,
    'acronym', (SELECT w.listed_acronym FROM public.dossier_version w WHERE w.dossier_id = d.id
      ORDER BY (w.status = 'sealed') DESC, w.version DESC LIMIT 1),
    'state', o.state, 'context', o.context) ORDER BY d.reference)
  FROM (${askedToHoldSql(account)}) o JOIN public.dossier d ON d.id = o.aggregate_id), '[]')`;

export interface OfferRow {
  reference: string;
  acronym: string | null;
  state: 'proposed' | 'awaitingVersion';
  context: HandoverContext;
}

/** On the first screen of whoever is asked. */
export const offerLines = (rows: OfferRow[]): OfferLine[] =>
  rows.map(({ reference, acronym, state, context }) => ({
    ...{ reference, acronym: acronym ?? '', answered: state === 'awaitingVersion' },
    until: proposalEnd(context, state),
  }));

/** R62: of the dossier the name, the organisation and the step, and nothing it says. */
export function offerOf(
  { aggregate, world, state }: Reading,
  {
    proposal,
    organisation,
  }: { proposal: OfferRow['context'] & Pick<OfferRow, 'state'>; organisation: string },
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
