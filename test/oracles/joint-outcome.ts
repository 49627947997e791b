/**
 * What the pôles' opinions make together, written from the sentences of the rules (R36, R37, R39-R42) in the order they stand
 * there, by somebody who had not read the product's. It imports nothing, so that it cannot agree by sharing a mistake.
 */

/** R6 */
export type Model = 'PARALLEL_LABELS' | 'LEAD_AFTER_OPINIONS' | 'SINGLE_COMMITTEE';

export type LeadSays =
  'FAVOURABLE' | 'FAVOURABLE_WITH_RESERVATIONS' | 'POSTPONED' | 'UNFAVOURABLE' | 'SILENT_AT_THE_CLOSING';
export type InvitedSays =
  | 'FAVOURABLE'
  | 'FAVOURABLE_WITH_RESERVATIONS'
  | 'NO_OBJECTION'
  | 'UNFAVOURABLE'
  | 'SILENT'
  | 'DECLINED'
  | 'RECUSED'
  | 'TERMINATED';

/** What became of an opposition in conciliation; `undefined` while it stands there. */
export type Opposition = 'LIFTED' | 'MAINTAINED' | undefined;

/** The votes of a pôle's members, for the single committee. */
export interface Votes {
  for: number;
  against: number;
}

export interface Lead {
  pole: string;
  says: LeadSays;
  votes?: Votes;
}
export interface Invited {
  pole: string;
  says: InvitedSays;
  opposition?: Opposition;
  votes?: Votes;
}

export interface Situation {
  model: Model;
  dissentBlocks: boolean;
  lead: Lead;
  invited: readonly Invited[];
}

export interface Outcome {
  result: 'CONCERTED' | 'LEAD_ALONE' | 'WITH_DISSENT' | 'POSTPONED' | 'REFUSED' | 'LAPSED' | 'CONCILIATION';
  /** on the certificate, in its order */
  onTheCertificate: string[];
  /** whose opposition is recorded beside a label */
  dissent: string[];
}

const nothing = (result: Outcome['result']): Outcome => ({ result, onTheCertificate: [], dissent: [] });

// "FAVOURABLE_WITH_RESERVATIONS counts as favourable in every row."
const favourable = (says: string) => says === 'FAVOURABLE' || says === 'FAVOURABLE_WITH_RESERVATIONS';
const opposed = (says: string) => says === 'UNFAVOURABLE';
const names = (some: readonly { pole: string }[]) => some.map(({ pole }) => pole).sort();

export function jointOutcomeOf(situation: Situation): Outcome {
  // "Lead still silent at the closing → lapsed"; R42: "Silence of the lead never decides".
  if (situation.lead.says === 'SILENT_AT_THE_CLOSING') return nothing('LAPSED');
  switch (situation.model) {
    case 'PARALLEL_LABELS':
      return table(situation);
    case 'LEAD_AFTER_OPINIONS':
      return theLeadDecides(situation);
    case 'SINGLE_COMMITTEE':
      return doubleMajority(situation);
  }
}

/** The table of R36, row by row. */
function table({ lead, invited, dissentBlocks }: Situation): Outcome {
  // "postponed | any | postponed"
  if (lead.says === 'POSTPONED') return nothing('POSTPONED');
  // "unfavourable | nobody takes over | refused". Where somebody did, the lead given here is who took over.
  if (lead.says === 'UNFAVOURABLE') return nothing('REFUSED');

  // "An opposition lifted without a revised opinion counts as NO_OBJECTION."
  const against = invited.filter(({ says, opposition }) => opposed(says) && opposition !== 'LIFTED');
  const alongside = names(invited.filter(({ says }) => favourable(says)));
  // "favourable | ≥ 1 unfavourable | conciliation"
  if (against.some(({ opposition }) => opposition === undefined)) return nothing('CONCILIATION');
  if (against.length > 0) {
    // "maintained → label of the favourable pôles with dissent recorded if dissentBlocks=false, else postponed"
    if (dissentBlocks) return nothing('POSTPONED');
    return {
      result: 'WITH_DISSENT',
      onTheCertificate: [lead.pole, ...alongside],
      dissent: names(against),
    };
  }
  // "≥ 1 favourable, none unfavourable | concerted label: lead + each favourable pôle, lead first"
  if (alongside.length > 0)
    return { result: 'CONCERTED', onTheCertificate: [lead.pole, ...alongside], dissent: [] };
  // "only no-objection / silent / declined / recused | label of the lead alone"
  return { result: 'LEAD_ALONE', onTheCertificate: [lead.pole], dissent: [] };
}

/** Model A: "the lead's opinion decides, the others are recorded". An opinion is not a label, so nobody joins the certificate. */
function theLeadDecides({ lead, invited }: Situation): Outcome {
  if (lead.says === 'POSTPONED') return nothing('POSTPONED');
  if (lead.says === 'UNFAVOURABLE') return nothing('REFUSED');
  const dissent = names(invited.filter(({ says }) => opposed(says)));
  return { result: 'LEAD_ALONE', onTheCertificate: [lead.pole], dissent };
}

/**
 * R40: "each pôle has the same number of votes; double majority (votes, and pôles)". One organ, so one vote: no opposition to
 * conciliate, no lead that counts for more. Both majorities for: labelled. Both against: refused. Neither: R39, "tie = not
 * carried", and R33, a tie that nobody breaks is to be presented again.
 */
function doubleMajority({ lead, invited }: Situation): Outcome {
  const all = [lead, ...invited];
  const voting = all.filter(({ votes }) => votes !== undefined && votes.for + votes.against > 0);
  const cast = voting.map(({ votes }) => (votes?.for ?? 0) + (votes?.against ?? 0));
  // The same number of votes for each pôle that voted: the smallest one in which the members' votes come out whole.
  const each = cast.reduce(leastCommonMultiple, 1);
  let votes = 0;
  for (const [n, pole] of voting.entries()) {
    const worth = each / (cast[n] ?? 1);
    votes += worth * ((pole.votes?.for ?? 0) - (pole.votes?.against ?? 0));
  }
  const poles =
    all.filter(({ says }) => favourable(says)).length - all.filter(({ says }) => opposed(says)).length;

  if (votes < 0 && poles < 0) return nothing('REFUSED');
  if (!(votes > 0 && poles > 0)) return nothing('POSTPONED');
  // R37: "no pôle can label for another": the certificate bears those who were for it, the lead first if it was.
  const alongside = names(invited.filter(({ says }) => favourable(says)));
  const onTheCertificate = favourable(lead.says) ? [lead.pole, ...alongside] : alongside;
  const dissent = names(all.filter(({ says }) => opposed(says)));
  if (dissent.length > 0) return { result: 'WITH_DISSENT', onTheCertificate, dissent };
  const alone = onTheCertificate.length === 1 && onTheCertificate[0] === lead.pole;
  return { result: alone ? 'LEAD_ALONE' : 'CONCERTED', onTheCertificate, dissent };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
