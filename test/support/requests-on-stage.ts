import { labelRequestsOn, type LabelRequests } from './label-stages.js';
import { allAside, naming, outsidersOf } from './panel-play.js';
import { drafted, duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';
import { answer, appeals, boardOf, untilComputed } from './reexamination-play.js';
import { suspended } from './standstill-play.js';
import { favoured, fullProposal, twoSteps } from './two-steps.js';

/** One request in each situation whose pages differ. */
export interface Requests extends LabelRequests {
  draft: string;
  gate: Play;
  admissibility: Play;
  completion: Play;
  reading: Play;
  voting: Play;
  proposed: Play;
  /** suspended by its lead before its organ votes (§9.2) */
  still: Play;
  conciliation: Play;
  decision: Play;
  /** labelled under a suspensive reservation of iD4CAR, not answered yet */
  conditions: Play;
  labelled: Play;
  /** a favourable opinion on a short proposal, whose full one may be opened (R51) */
  opinion: Play;
  /** the same, whose full proposal is a draft */
  continued: Play;
  /** every pôle stands aside, and no panel is named yet (R63h) */
  panelNaming: Play;
  /** the first of the panel's experts has declared */
  panel: Play;
  /** refused, and its holder may ask for it to be looked at again (R68) */
  refused: Play;
  /** another like it, which the board looks at; one member has voted */
  reexamination: Play;
}

const brief = { sitting: 3 };

/** Mov’eo leads, iD4CAR is invited, in all of them; three voters an organ sit. */
export async function requestsOn(stage: Stage): Promise<Requests> {
  const { people } = stage;
  const fresh = () => submitted(stage, duo(), brief);
  const admitted = async () => {
    const play = await fresh();
    await play.admit();
    return play;
  };
  const opined = async (ballot: 'favourable' | 'unfavourable') => {
    const play = await admitted();
    await play.lead('moveo', 'favourableWithReservations');
    await play.opinion('id4car', ballot);
    return play;
  };
  const officer = people.officer('moveo');
  // First, for days pass until a refusal is certified.
  const [refused, reexamination] = await refusals(stage, fresh);
  const draft = await drafted(stage, duo());
  const gate = await fresh();
  const [admissibility, completion] = [await fresh(), await fresh()];
  for (const { does } of [admissibility, completion])
    await does(officer, 'declareInterests', { clear: true });
  await completion.does(officer, 'askCompletion', { items: 'Il manque la lettre d’engagement de Cerema.' });
  const [reading, voting, proposed] = [await admitted(), await admitted(), await admitted()];
  for (const play of [reading, voting, proposed]) await play.clear('moveo');
  const [expert] = people.experts('moveo');
  const person = people.all.find(({ email }) => email === expert)?.id;
  await reading.does(officer, 'assignExpert', { pole: 'moveo', person });
  for (const play of [voting, proposed]) await play.read('moveo');
  await voting.does(officer, 'openVote', { pole: 'moveo', mode: 'session' });
  await proposed.vote('moveo', 'favourableWithReservations');
  const still = await admitted();
  await suspended(stage, still, 5);
  const [conciliation, decision, labelled] = [
    await opined('unfavourable'),
    await opined('favourable'),
    await opined('favourable'),
  ];
  await labelled.certify();
  const conditions = await submitted(stage, duo(), { ...brief, suspensive: true });
  await conditions.admit();
  await conditions.lead('moveo', 'favourable');
  await conditions.opinion('id4car', 'favourableWithReservations');
  await conditions.certify();
  const panelNaming = await allAside(stage, brief);
  const panel = await allAside(stage, brief);
  const [first = '', ...others] = outsidersOf(stage);
  await panel.does(people.secretary, 'namePanel', naming(stage, [first, ...others]));
  await panel.does(first, 'declareInterests', { clear: true });
  const calls = await twoSteps(stage);
  const opinion = await favoured(stage, calls.first);
  const continued = await favoured(stage, calls.first);
  await fullProposal(stage, continued, calls.second);
  const later = await labelRequestsOn(stage);
  return {
    ...later,
    draft,
    gate,
    admissibility,
    completion,
    reading,
    voting,
    proposed,
    still,
    conciliation,
    decision,
    conditions,
    labelled,
    opinion,
    continued,
    panelNaming,
    panel,
    refused,
    reexamination,
  };
}

/** Two that nobody takes over in time; the second is looked at again. */
async function refusals(stage: Stage, fresh: () => Promise<Play>): Promise<[Play, Play]> {
  const [one, other] = [await fresh(), await fresh()];
  for (const play of [one, other]) {
    await play.admit();
    await play.lead('moveo', 'unfavourable');
  }
  await untilComputed(stage, other);
  for (const play of [one, other]) await play.certify();
  await appeals(stage, other);
  await answer(other, boardOf(stage), 'for');
  return [one, other];
}
