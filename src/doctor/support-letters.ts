import type { Subject } from './invariant.js';
import { chainOf, placeOf, type RequestRead } from './request-read.js';

/** R74: no act that writes one grants anything, and none is written for what is labelled. */
function takenForLabel(request: RequestRead): string[] {
  const chain = chainOf(request, 'request');
  const tells = (one: (typeof chain)[number], fact: string) =>
    one.body.facts.some(({ type }) => type === fact);
  const labelled = chain.find((one) => tells(one, 'labelGranted'))?.seq ?? Infinity;
  return chain.filter((one) => tells(one, 'supportGranted') && one.seq >= labelled).map(placeOf);
}

export const supportLetters: Subject = {
  about: 'Letters of support',
  remedy:
    'Tell the holder and the funder that the letter is no label, and read the trail with the chair of the lead.',
  invariants: [
    {
      name: 'supportTakenForLabel',
      rule: 'R74',
      promise: 'a letter of support is written for what has no label, and grants none',
      ofRequest: takenForLabel,
    },
    {
      name: 'supportOfAnother',
      rule: 'R74',
      promise: 'a letter of support is of the pôle that leads, or led, the request: never of another',
      sql: `SELECT r.aggregate_id::text AS id FROM workflow.instance r WHERE r.machine = 'LabelRequest'
        AND r.snapshot#>>'{context,support,pole}' IS NOT NULL AND r.snapshot#>>'{context,support,pole}'
          NOT IN (coalesce(r.snapshot#>>'{context,leadPole}', ''), coalesce(r.snapshot#>>'{context,formerLead}', ''))`,
    },
  ],
};
