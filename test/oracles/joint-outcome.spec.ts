/** F6: the joint outcome, whatever one to nine pôles say, under each model and setting. 1 s at the counts of `npm test`. */
import {
  decisionModels,
  jointOutcome,
  type DecisionModel,
  type Position,
  type RecordedPosition,
} from '../../workflows/index.js';
import { count, report, seedOf } from '../faults/counts.js';
import { random } from '../faults/random.js';
import {
  jointOutcomeOf,
  type InvitedSays,
  type LeadSays,
  type Model,
  type Outcome,
} from './joint-outcome.js';

const most = count('F6', 'outcomePoles');
/** Up to so many pôles every sequence is tried; beyond, every multiset, in an order drawn for each. */
const inEveryOrder = 3;
const chance = random(seedOf('F6'));

interface Say {
  says: LeadSays | InvitedSays;
  opposition?: 'LIFTED' | 'MAINTAINED';
  votes?: { for: number; against: number };
}

const models: Record<DecisionModel, Model> = {
  parallelLabels: 'PARALLEL_LABELS',
  leadAfterOpinions: 'LEAD_AFTER_OPINIONS',
  singleCommittee: 'SINGLE_COMMITTEE',
};
const positions: Record<LeadSays | InvitedSays, Position | null> = {
  FAVOURABLE: 'favourable',
  FAVOURABLE_WITH_RESERVATIONS: 'favourableWithReservations',
  NO_OBJECTION: 'noObjection',
  POSTPONED: 'postponed',
  UNFAVOURABLE: 'unfavourable',
  SILENT: 'silent',
  SILENT_AT_THE_CLOSING: null,
  DECLINED: 'declined',
  RECUSED: 'recused',
  TERMINATED: 'terminated',
};
const results: Record<string, Outcome['result']> = {
  concerted: 'CONCERTED',
  leadAlone: 'LEAD_ALONE',
  withDissent: 'WITH_DISSENT',
  postponed: 'POSTPONED',
  refused: 'REFUSED',
  lapsed: 'LAPSED',
  conciliation: 'CONCILIATION',
};

const leads: LeadSays[] = [
  'FAVOURABLE',
  'FAVOURABLE_WITH_RESERVATIONS',
  'POSTPONED',
  'UNFAVOURABLE',
  'SILENT_AT_THE_CLOSING',
];
const outside: InvitedSays[] = ['SILENT', 'DECLINED', 'RECUSED', 'TERMINATED'];
const opinions: InvitedSays[] = [
  'FAVOURABLE',
  'FAVOURABLE_WITH_RESERVATIONS',
  'NO_OBJECTION',
  'UNFAVOURABLE',
];

const plain = (all: readonly (LeadSays | InvitedSays)[]): Say[] => all.map((says) => ({ says }));
/** Counts an organ can reach with that opinion: clear, close, of another size, and the tie a chair breaks or leaves. */
const counts: Record<string, [number, number][]> = {
  FAVOURABLE: [[3, 0], [3, 2], [2, 2]],
  FAVOURABLE_WITH_RESERVATIONS: [[4, 3]],
  NO_OBJECTION: [[1, 2], [2, 2]],
  POSTPONED: [[1, 2], [2, 2], [0, 0]],
  UNFAVOURABLE: [[0, 3], [1, 2], [2, 2]],
}; // prettier-ignore
const withVotes = (all: readonly (LeadSays | InvitedSays)[]): Say[] =>
  all.flatMap((says) =>
    (counts[says] ?? [null]).map((votes): Say => ({
      says,
      ...(votes && { votes: { for: votes[0], against: votes[1] } }),
    })),
  );

const voices: Record<DecisionModel, { lead: Say[]; invited: Say[] }> = {
  parallelLabels: {
    lead: plain(leads),
    invited: [
      ...plain([...opinions, ...outside]),
      { says: 'UNFAVOURABLE', opposition: 'LIFTED' },
      { says: 'UNFAVOURABLE', opposition: 'MAINTAINED' },
    ],
  },
  leadAfterOpinions: { lead: plain(leads), invited: plain([...opinions, ...outside]) },
  singleCommittee: { lead: withVotes(leads), invited: withVotes([...opinions, ...outside]) },
};

const names = ['echo', 'bravo', 'hotel', 'alpha', 'golf', 'delta', 'foxtrot', 'charlie'];
const leadName = 'enigma';

function recorded({ says, opposition, votes }: Say): RecordedPosition | null {
  const position = positions[says];
  if (!position) return null;
  const life = opposition && { opposition: opposition === 'LIFTED' ? 'lifted' : 'maintained' };
  return {
    position,
    at: '',
    reservations: [],
    texts: {},
    ...(votes && { votes }),
    ...life,
  } as RecordedPosition;
}

/** What the product makes of it, in the oracle's words. */
function product(model: DecisionModel, dissentBlocks: boolean, lead: Say, invited: readonly Say[]): Outcome {
  const said = [[leadName, lead] as const, ...invited.map((say, n) => [names[n] ?? '', say] as const)];
  const heard = said.flatMap(([pole, say]) => {
    const position = recorded(say);
    return position ? [[pole, position] as const] : [];
  });
  const { result, labelling, dissenting } = jointOutcome({
    lead: leadName,
    invited: names.slice(0, invited.length),
    positions: Object.fromEntries(chance.shuffled(heard)),
    rules: { decisionModel: model, dissentBlocks },
  });
  const told = results[result] ?? 'LAPSED';
  return { result: told, onTheCertificate: labelling, dissent: labelling.length > 0 ? dissenting : [] };
}

function wanted(model: DecisionModel, dissentBlocks: boolean, lead: Say, invited: readonly Say[]): Outcome {
  return jointOutcomeOf({
    model: models[model],
    dissentBlocks,
    lead: { ...lead, pole: leadName } as never,
    invited: invited.map((say, n) => ({ ...say, pole: names[n] ?? '' })) as never,
  });
}

function* sequences(from: readonly Say[], length: number, least = 0, free = true): Generator<Say[]> {
  if (length === 0) return yield [];
  for (let n = free ? 0 : least; n < from.length; n += 1)
    for (const rest of sequences(from, length - 1, n, free)) yield [from[n] as Say, ...rest];
}

function compare(model: DecisionModel, poles: number): { tried: number; wrong: string[] } {
  const { lead: leadSays, invited: invitedSays } = voices[model];
  const seen = { tried: 0, wrong: [] as string[] };
  for (const drawn of sequences(invitedSays, poles - 1, 0, poles <= inEveryOrder)) {
    const invited = poles <= inEveryOrder ? drawn : chance.shuffled(drawn);
    for (const lead of leadSays)
      for (const dissentBlocks of [false, true]) {
        const [got, rule] = [product, wanted].map((one) =>
          JSON.stringify(one(model, dissentBlocks, lead, invited)),
        );
        seen.tried += 1;
        if (got !== rule)
          seen.wrong.push(`${JSON.stringify([lead, ...invited])} ${dissentBlocks}: ${got}, not ${rule}`);
      }
  }
  return seen;
}

describe.each(decisionModels)('the joint outcome under %s is that of the rule, in any order', (model) => {
  it.each(Array.from({ length: most }, (_, n) => n + 1))(
    'with %d pôles',
    (poles) => {
      const { tried, wrong } = compare(model, poles);
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(tried).toBeGreaterThan(0);
      report('F6', { [`${model}, ${poles} pôles`]: `${tried} alike` });
    },
    1_800_000,
  );
});
