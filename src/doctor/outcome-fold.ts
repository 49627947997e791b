import {
  givePanelOpinion,
  jointOutcome,
  judged,
  namePanel,
  panelOutcome,
  recordedPosition,
  type ComputedOutcome,
  type LabelRequestCommand,
  type LabelRequestContext,
  type PoleCode,
  type RecordedPosition,
  settingsOf,
  type PinnedRules,
  type RuleValues,
  type Submission,
} from '../../workflows/index.js';
import { advisedBy, departing, type Departed } from './departed.js';
import { chainOf, once, type Entry, type Told } from './request-read.js';

/** The facts that end the procedure by a decision. */
export const decisionFacts = [
  'labelGranted',
  'opinionGiven',
  'requestPostponed',
  'requestRefused',
  'rejectedInadmissible',
];

/** The facts that give what the call awards (R51). */
export const grantFacts = ['labelGranted', 'opinionGiven'];

interface Heard {
  lead: PoleCode;
  invited: PoleCode[];
  positions: Record<PoleCode, RecordedPosition>;
  /** R60: the version under review */
  version: number;
  /** R36: who led before, whose opinion is not counted */
  former: PoleCode | null;
  rules: RuleValues | undefined;
  /** R63h: what a panel is made of, as far as its outcome reads it */
  panel: OfPanel;
  /** R64 */
  departed: Departed;
}

type OfPanel = Pick<LabelRequestContext, 'panel' | 'declarations' | 'submission' | 'outcome'>;

export interface OutcomeTold {
  entry: Entry;
  told: ComputedOutcome;
  /** undefined where the trail holds no submission */
  recomputed: ComputedOutcome | undefined;
}

const nobody: OfPanel = { panel: null, declarations: {}, submission: null, outcome: null };

/** The outcomes a request told, each beside what R36 makes of the facts written before it; from the trail alone. */
export const outcomesOf = once((request): OutcomeTold[] => {
  const outcomes: OutcomeTold[] = [];
  let heard: Heard = {
    ...{ lead: '', invited: [], positions: {}, version: 1, former: null },
    ...{ rules: undefined, panel: nobody, departed: {} },
  };
  for (const entry of chainOf(request, 'request')) {
    heard = { ...commanded(heard, entry.body.command), panel: panelled(heard.panel, entry) };
    for (const fact of entry.body.facts) {
      heard = told(heard, fact);
      if (fact.type === 'reexaminationDecided' && fact['outcome']) heard = overturned(heard, fact);
      if (!computes(fact)) continue;
      const { rules, panel, departed, ...input } = heard;
      const joint = () => rules && advisedBy(departed, jointOutcome({ ...input, rules }));
      const recomputed = rules && (panel.panel ? ofPanel(panel, fact) : joint());
      // What was counted stays counted (R63h).
      if (panel.panel) heard = { ...heard, panel: { ...panel, ...judged(panel as LabelRequestContext) } };
      outcomes.push({ entry, told: fact['outcome'] as ComputedOutcome, recomputed });
    }
  }
  return outcomes;
});

/** R63h; what steering has overturned is signed by the same pôle (R68). */
const ofPanel = (panel: OfPanel, fact: Told): ComputedOutcome =>
  fact.type === 'outcomeComputed'
    ? panelOutcome(panel as LabelRequestContext)
    : {
        ...{ model: 'outsidePanel', result: 'leadAlone', labelling: [panel.panel?.pole ?? ''] },
        ...{ dissenting: [], reservations: [] },
      };

const computes = (fact: Told) =>
  fact.type === 'outcomeComputed' || (fact.type === 'reexaminationDecided' && Boolean(fact['outcome']));

/**
 * R68, R36: a refusal that did not stand is that of a lead now favourable, whatever opposed being maintained; that of a pôle
 * which had upheld its reservation leaves what all had said.
 */
function overturned(heard: Heard, { pole }: Told): Heard {
  const before = heard.positions[String(pole)];
  if (before?.position !== 'unfavourable' && before?.position !== 'postponed') return heard;
  const votes = before.votes && { votes: { for: 1, against: 0 } };
  const favourable = { position: 'favourable' as const, at: '', reservations: [], texts: {}, ...votes };
  const maintained = Object.entries(heard.positions).map(([one, said]): [string, RecordedPosition] => [
    one,
    said.opposition === 'open' ? { ...said, opposition: 'maintained' } : said,
  ]);
  return { ...heard, positions: { ...Object.fromEntries(maintained), [String(pole)]: favourable } };
}

/** What commands bring: the rules pinned first (R3), and the positions. */
function commanded(heard: Heard, command: Told): Heard {
  if (command.type === 'submit')
    return { ...heard, rules: settingsOf((command['submission'] as Submission).rules.values) };
  if (command.type === 'adoptRuleSet')
    return { ...heard, rules: settingsOf((command['rules'] as PinnedRules).values) };
  if (command.type !== 'recordPosition') return heard;
  const said = command as unknown as RecordedPosition & { pole: string };
  const model = heard.rules?.decisionModel ?? 'parallelLabels';
  const recorded = recordedPosition(said, heard.lead, model, heard.version);
  return { ...heard, positions: { ...heard.positions, [said.pole]: recorded } };
}

/** R63b, R63h: who is on the panel, what each has said, and who has left it. */
function panelled(panel: OfPanel, { at, body: { command, facts } }: Entry): OfPanel {
  const asked = { ...command, at } as unknown as LabelRequestCommand;
  const context = panel as LabelRequestContext;
  if (asked.type === 'submit') return { ...panel, submission: asked.submission };
  if (asked.type === 'adoptRuleSet')
    return { ...panel, submission: panel.submission && { ...panel.submission, rules: asked.rules } };
  if (asked.type === 'namePanel') return { ...panel, ...namePanel(context, asked) };
  if (asked.type === 'givePanelOpinion') return { ...panel, ...givePanelOpinion(context, asked) };
  const declared = facts
    .filter(({ type }) => type === 'interestsDeclared' || type === 'recusalDecided')
    .map(({ person, clear }) => [String(person), { clear: clear === true, at }] as const);
  return { ...panel, declarations: { ...panel.declarations, ...Object.fromEntries(declared) } };
}

const settles: Record<string, 'lifted' | 'maintained'> = {
  oppositionLifted: 'lifted',
  oppositionMaintained: 'maintained',
};

/** What facts bring: the pôles, and the life of an opposition. */
function told(before: Heard, fact: Told): Heard {
  const heard = { ...before, departed: departing(before.departed, fact) };
  if (moves.includes(fact.type) && fact['decided'] !== true) return afterDeparture(heard, fact);
  if (fact.type === 'versionTaken') return replaced(heard, fact);
  if (fact.type === 'leadClaimed') return { ...heard, former: String(fact['former']) };
  if (fact.type === 'poleSetAside') return aside(heard, String(fact['pole']));
  if (fact.type === 'admitted') return { ...heard, invited: fact['invited'] as PoleCode[] };
  const pole = String(fact['pole']);
  if (fact.type === 'leadAttributed')
    return { ...heard, lead: pole, invited: heard.invited.filter((one) => one !== pole) };
  const opposition = settles[fact.type];
  const position = heard.positions[pole];
  if (!opposition || !position) return heard;
  return { ...heard, positions: { ...heard.positions, [pole]: { ...position, opposition } } };
}

const moves = ['poleLeft', 'successionAccepted', 'leadReassigned'];

/** R64: who leaves is out of the denominator, or stands by what it has said; what it opposes ends with it. R42. */
function afterDeparture(heard: Heard, fact: Told): Heard {
  const pole = String(fact['pole']);
  const said = heard.positions[pole];
  if (fact.type === 'leadReassigned')
    return { ...heard, invited: [...heard.invited, String(fact['former'])] };
  if (fact.type === 'successionAccepted')
    return fact['opensReview'] === true ? { ...heard, invited: [...heard.invited, pole] } : heard;
  if (fact['endsReview'] === true) return placed(heard, pole, 'terminated');
  return said?.opposition === 'open'
    ? { ...heard, positions: { ...heard.positions, [pole]: { ...said, opposition: 'lifted' } } }
    : heard;
}

const forGood: readonly string[] = ['recused', 'declined', 'terminated'];

/** R60: what was said of another version than the one that is taken is not counted, where the change is major. */
function replaced(heard: Heard, fact: Told): Heard {
  const stays = ([pole, { position }]: [string, RecordedPosition]) =>
    fact['kind'] === 'minor' || pole === heard.former || forGood.includes(position);
  return {
    ...heard,
    version: Number(fact['version']),
    positions: Object.fromEntries(Object.entries(heard.positions).filter(stays)),
    invited: [...heard.invited, ...(fact['invited'] as PoleCode[])],
    panel:
      fact['kind'] === 'major' && heard.panel.panel
        ? { ...heard.panel, outcome: null, panel: { ...heard.panel.panel, opinions: {} } }
        : heard.panel,
  };
}

const aside = (heard: Heard, pole: PoleCode): Heard => placed(heard, pole, 'recused');

const placed = (heard: Heard, pole: PoleCode, position: 'recused' | 'terminated'): Heard => ({
  ...heard,
  positions: { ...heard.positions, [pole]: { position, at: '', reservations: [], texts: {} } },
});
