import { innerPoleOf, labelKey, labelOf, requestOf, type Aggregate } from './aggregate.js';
import type { DeliberationFact } from './deliberation/v1/vocabulary.js';
import { askedOrgan, openAbout } from './forwards-organ.js';
import type { Forward, Moment } from './forwards.js';
import { heirIn } from './label-request/v1/departures.js';
import { organsAwaited } from './label/v1/change-answers.js';
import { reviewedChange } from './label/v1/change.js';
import type { LabelCommand, LabelContext, LabelFact } from './label/v1/vocabulary.js';
import { isFinalInstance } from './steps.js';
import type { PoleCode } from './vocabulary.js';

/*
 * R62: what the organs of the pôles are asked of a change that is declared once there is a label, and what the label hears.
 */

type Told = Extract<LabelFact, { type: 'changePut' | 'changeTaken' | 'poleWithdrew' }>;

/**
 * R64: whose organ answers for the label of a pôle: of one that has left, that of whoever has taken its place by consent; not where the
 * change makes a partner of it (R63e).
 */
function voiceOf(aggregate: Aggregate, pole: PoleCode): PoleCode {
  const [request, label] = [requestOf(aggregate)?.context, labelOf(aggregate)?.context];
  const { partnerPoles = [] } = (label && reviewedChange(label)) ?? {};
  const heir = request ? heirIn(request, pole) : null;
  return heir !== null && !partnerPoles.includes(heir) ? heir : pole;
}

/** The pôles of the certificate for which this organ answers. */
const spokenFor = (aggregate: Aggregate, voice: PoleCode, poles: readonly PoleCode[]): PoleCode[] =>
  poles.filter((pole) => voiceOf(aggregate, pole) === voice);

const organsOf = (context: LabelContext | undefined): PoleCode[] => (context ? organsAwaited(context) : []);

export function afterChange(
  fact: Told,
  command: LabelCommand,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const context = labelOf(aggregate)?.context;
  const end = (key: string): Forward => ({ key, command: { type: 'endDeliberation', ...moment } });
  const organOf = (key: string) => innerPoleOf(key) ?? '';
  switch (fact.type) {
    case 'changePut': {
      const voice = voiceOf(aggregate, fact.pole);
      // One organ that answers for two pôles is asked once; one that votes already answers for whoever has joined meanwhile.
      const votes = openAbout(aggregate, 'change').some((key) => organOf(key) === voice);
      const put = command.type === 'recordCoLabel' ? [fact.pole] : organsOf(context);
      const [first] = spokenFor(aggregate, voice, put);
      return !votes && first === fact.pole ? [askedOrgan('change', voice, command, aggregate, moment)] : [];
    }
    // R70: of a pôle that has withdrawn its label nobody is asked whether it keeps it.
    case 'poleWithdrew': {
      // What ends with the label is ended by its own fact.
      if (isFinalInstance(aggregate, labelKey)) return [];
      const awaited = organsOf(context);
      return openAbout(aggregate, 'change')
        .filter((key) => spokenFor(aggregate, organOf(key), awaited).length === 0)
        .map(end);
    }
    // What a pôle that is off the certificate was asked about it is settled.
    case 'changeTaken':
      return openAbout(aggregate, 'withdrawal')
        .filter((key) => fact.left.includes(organOf(key)))
        .map(end);
  }
}

/** The label hears the answer, for each pôle the organ answers for; null where it could give none (R31, R63h). */
export function changeToLabel(
  fact: Extract<DeliberationFact, { type: 'organAnswered' | 'organShort' }>,
  key: string,
  aggregate: Aggregate,
  moment: Moment,
): Forward[] {
  const context = labelOf(aggregate)?.context;
  const verdict = fact.type === 'organAnswered' ? fact.verdict : null;
  return spokenFor(aggregate, fact.pole, organsOf(context)).map((pole) => ({
    ...{ key: labelKey, carries: key },
    command: { type: 'recordKept', pole, verdict, ...moment },
  }));
}
