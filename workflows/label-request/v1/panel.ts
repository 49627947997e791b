import { settingsOf } from '../../rule-set.js';
import { tally } from '../../pole-review/v1/tally.js';
import type { Ballot, PersonId, PoleCode, Roll, TextRef } from '../../vocabulary.js';
import { recusedIn } from './lead.js';
import { reasonsOfOutcome } from './outcome.js';
import type { PanelOpinion } from './panel-told.js';
import type { ComputedOutcome } from './told.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/** R63h: three at least, whatever the rules ask of an organ. */
export const fewestExperts = 3;

/** R63h: no pôle of the charter is left that does not stand aside. */
export const allStandAside = (context: Pick<Context, 'submission' | 'positions'>): boolean => {
  const { members = [] } = context.submission ?? {};
  return members.length > 0 && members.every(recusedIn(context));
};

/**
 * R63h: the pôles of the charter that may sign: neither a partner of the project (R63e) nor one the holder has had
 * excluded (R63c), as long as another is left.
 */
export function untiedPoles({
  submission,
  exclusions,
}: Pick<Context, 'submission' | 'exclusions'>): PoleCode[] {
  const { members = [], partnerPoles = [] } = submission ?? {};
  const excluded = exclusions.filter(({ whom, state }) => whom === 'pole' && state === 'granted');
  const untied = members.filter(
    (pole) => !partnerPoles.includes(pole) && !excluded.some((one) => one.pole === pole),
  );
  return untied.length > 0 ? untied : members;
}

/** Who of a panel still reads: who has declared an interest has left it (R63b). */
export const expertsLeft = ({ panel, declarations }: Pick<Context, 'panel' | 'declarations'>): PersonId[] =>
  (panel?.experts ?? []).filter((person) => declarations[person]?.clear !== false);

const valuesOf = ({ submission }: Pick<Context, 'submission'>) => settingsOf(submission?.rules.values ?? {});

/** Too few are left, or a version has made the pôle that signs a partner of the project (R63e). */
export const mustBeNamedAnew = (context: Context): boolean =>
  context.panel !== null &&
  (expertsLeft(context).length < fewestExperts || !untiedPoles(context).includes(context.panel.pole));

/** Who judges: once the result is computed, whoever judged it; what was counted stays counted. */
const judges = (context: Context): PersonId[] =>
  context.outcome === null ? expertsLeft(context) : (context.panel?.experts ?? []);

const counted = (context: Context): [PersonId, PanelOpinion][] =>
  judges(context).flatMap((person): [PersonId, PanelOpinion][] => {
    const given = context.panel?.opinions[person];
    return given ? [[person, given]] : [];
  });

export const panelHasSpoken = (context: Context): boolean =>
  context.panel !== null && counted(context).length === expertsLeft(context).length;

/** R30, R32, R33: as an organ's remote vote is counted, by its quorum, without a casting vote. */
function countOf(context: Context) {
  const rules = valuesOf(context);
  const electorate: Roll = judges(context).map((person) => ({
    ...{ id: person, person, college: '', kind: 'voting' as const },
  }));
  const ballots = Object.fromEntries(
    counted(context).map(([person, { ballot, at }]) => [person, { ballot, at, person, voter: person }]),
  );
  return tally({
    vote: { electorate, ballots, secondCall: false, mode: 'remote' },
    role: 'lead',
    castingSeat: null,
    rules: { ...rules, minimumVoters: fewestExperts },
  });
}

export const panelHasQuorum = (context: Context): boolean => countOf(context).quorumMet;

/** R63h: the result, and the panel as it stood when it judged. */
export const judged = (context: Context): Pick<Context, 'panel' | 'outcome'> => ({
  panel: context.panel && { ...context.panel, experts: judges(context) },
  outcome: panelOutcome(context),
});

/** R63h, R37: what the panel's opinion makes; the pôle that signs certifies it and cannot change it. Its advice suspends nothing. */
export function panelOutcome(context: Context): ComputedOutcome {
  const { panel } = context;
  const { opinion } = countOf(context);
  const pole = panel?.pole ?? '';
  const bare = { model: 'outsidePanel' as const, labelling: [], dissenting: [], reservations: [] };
  if (opinion === 'postponed' || opinion === null) return { ...bare, result: 'postponed' };
  if (opinion === 'unfavourable') return { ...bare, result: 'refused' };
  const reservations = saying(context, ['favourableWithReservations']).map((text) => ({ pole, text }));
  return { ...bare, result: 'leadAlone', labelling: [pole], reservations };
}

/** The words of those whose opinion was one of these, in the order they were named; nobody's name (R84). */
const saying = (context: Context, ballots: Ballot[]): TextRef[] =>
  counted(context).flatMap(([, { ballot, texts }]) =>
    ballots.includes(ballot) && texts.reasons ? [texts.reasons] : [],
  );

/** R68: why a request is postponed or refused: in the words of a pôle, or of the panel, which one pôle signs. */
export function reasonsOfDecision(context: Context): { pole: PoleCode; text: TextRef }[] {
  const { outcome, panel } = context;
  if (outcome?.model !== 'outsidePanel' || !panel) return reasonsOfOutcome(context);
  if (outcome.labelling.length > 0) return [];
  const against: Ballot[] = ['unfavourable', 'complementRequested'];
  const ballots = outcome.result === 'postponed' ? [...against, 'abstain' as const] : against;
  return saying(context, ballots).map((text) => ({ pole: panel.pole, text }));
}

/** R63h: who has given an opinion stays on the panel; once it has judged all do, and only the pôle that signs is another. */
export function mustStay(context: Context): PersonId[] {
  if (context.outcome) return context.panel?.experts ?? [];
  return counted(context).map(([person]) => person);
}

/** Named anew, a panel keeps the opinions of those who stay. */
export function namePanel({ panel }: Context, command: Of<'namePanel'>): Partial<Context> {
  const { pole, decision } = command;
  const experts = [...new Set(command.experts)];
  const kept = Object.entries(panel?.opinions ?? {}).filter(([person]) => experts.includes(person));
  return { panel: { pole, experts, decision, opinions: Object.fromEntries(kept) } };
}

export function givePanelOpinion({ panel }: Context, command: Of<'givePanelOpinion'>): Partial<Context> {
  if (!panel) return {};
  const { person, ballot, at, texts } = command;
  return { panel: { ...panel, opinions: { ...panel.opinions, [person]: { ballot, at, texts } } } };
}

export type { Panel } from './panel-told.js';
