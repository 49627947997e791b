import { defaultRules } from '../../workflows/index.js';
import { callsFollow } from './calls-follow.js';
import { said } from './planted.js';
import { drafted, duo, playOf, project, rewritten, submitted } from './play.js';
import { addedLate, unsigned } from './co-label-acts.js';
import { labelLifeActs } from './label-acts.js';
import { readerActs } from './reader-acts.js';
import { panelActs } from './panel-acts.js';
import { resubmissionActs } from './resubmission-acts.js';
import { reexaminationActs } from './reexamination-acts.js';
import type { Stage } from './stage.js';
import { versionActs } from './version-acts.js';
import { favoured, twoSteps } from './two-steps.js';
import { withdrawalActs } from './withdrawal-play.js';

const { reasons } = said;
const three = { sitting: 3 };

/** Two pôles, and partners to whom letters go. */
const reachable = () => {
  const content = duo();
  const partners = content.partners.map((partner, rank) =>
    rank === 1 ? { ...partner, contactName: 'Léa Roux', contactEmail: 'lea.roux@partner.example' } : partner,
  );
  return { ...content, partners };
};

/** Stories that together ask every act a person can ask, each at least once. */
export const everyAct: Record<string, (stage: Stage) => Promise<void>> = {
  'from the deposit to a label, its transmission and its withdrawal': async (stage) => {
    const play = await submitted(stage, reachable(), three);
    const officer = stage.people.officer('moveo');
    await play.does(officer, 'declareInterests', { clear: true });
    await play.does(officer, 'askCompletion', { items: reasons });
    await play.does(officer, 'extendCompletion');
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, play.reference, { ...reachable(), acronym: 'DEUX' });
    await play.does(stage.people.holder, 'complete');
    await play.admit();
    await play.lead('moveo', 'favourableWithReservations');
    await play.opinion('id4car', 'favourable');
    await play.certify();
    await play.does(officer, 'transmitLabel');
    const ofLead = { pole: 'moveo', reasons };
    await play.does(stage.people.chair('moveo'), 'suspendLabel', { ...ofLead, ground: 'undeclaredChange' });
    await play.does(stage.people.chair('moveo'), 'resumeLabel', ofLead);
    const put = { field: 'amount', before: '1,2 M€', corrected: '1,3 M€', reasons };
    await play.does(stage.people.chair('moveo'), 'rectify', put);
    await play.does(stage.people.holder, 'withdrawLabel');
    expect((await play.seenBy(stage.people.holder)).label).toBe('withdrawn');
  },

  'through revised opinions and oppositions, lifted or maintained, of pôles that decline or are recused':
    async (stage) => {
      const play = await submitted(stage, project('5G-OPEN-ROAD'), three);
      await play.admit();
      await play.clear('pvf');
      await play.does(stage.people.chair('pvf'), 'declineReview', { pole: 'pvf', reasons });
      await play.lead('moveo', 'favourable');
      await play.opinion('id4car', 'unfavourable');
      const chair = stage.people.chair('id4car');
      await play.does(chair, 'maintainOpposition', { pole: 'id4car', reasons });
      await play.certify();
      const other = await submitted(stage, project('5G-OPEN-ROAD'), three);
      await other.admit();
      await other.does(stage.people.chair('pvf'), 'recusePole', { pole: 'pvf', reasons });
      await other.lead('moveo', 'favourable');
      await other.opinion('id4car', 'unfavourable');
      await other.does(chair, 'reviseOpinion', { pole: 'id4car', opinion: 'unfavourable', reasons });
      await other.does(chair, 'liftOpposition', { pole: 'id4car', reasons });
      await other.does(stage.people.holder, 'withdraw');
    },

  'through suspensive reservations, lifted or upheld': async (stage) => {
    for (const last of ['liftReservation', 'upholdReservation']) {
      const play = await submitted(stage, duo(), { ...three, suspensive: true });
      await play.admit();
      await play.lead('moveo', 'favourable');
      await play.opinion('id4car', 'favourableWithReservations');
      await play.certify();
      const reservation = 'id4car-1';
      await play.does(stage.people.holder, 'answerReservation', { reservation, answer: reasons });
      await play.does(stage.people.chair('id4car'), last, { pole: 'id4car', reservation, reasons });
    }
  },

  'from an opinion of the first step to its full proposal': async (stage) => {
    const { first, second } = await twoSteps(stage);
    const play = await favoured(stage, first);
    await play.does(stage.people.holder, 'openFullProposal', { call: second });
    expect((await play.seenBy(stage.people.holder)).continuedBy?.state).toBe('draft');
  },

  'after the intake date, compressed, then taken over from an unfavourable lead': async (stage) => {
    await stage.owner.query(`UPDATE funding_call SET intake_at = opens_at + interval '1 day'`);
    const play = await submitted(stage, duo(), three);
    await play.admit();
    await play.clear('moveo');
    await play.does(stage.people.chair('moveo'), 'compressCalendar');
    await play.lead('moveo', 'unfavourable');
    await play.does(stage.people.chair('id4car'), 'claimLead', { pole: 'id4car' });
    expect((await play.seenBy(stage.people.holder)).lead?.pole).toBe('id4car');
  },

  'through a window opened again for a pôle that did not sign in time': async (stage) => {
    const play = await submitted(stage, duo(), three);
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.clear('id4car');
    const officer = stage.people.officer('id4car');
    await play.does(officer, 'acceptReview', { pole: 'id4car' });
    await play.does(officer, 'concludeExpertise', { pole: 'id4car', reasons });
    await play.vote('id4car', 'favourable');
    const late = await unsigned(stage);
    await stage.pass('25 days');
    await addedLate(stage, late);
    await play.does(stage.people.chair('moveo'), 'reopenWindow', { pole: 'id4car', reasons });
    await play.validate('id4car');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['moveo', 'id4car']);
  },

  'through a result sent to steering, and one organ that deliberates once more': async (stage) => {
    const play = await submitted(stage, duo(), three);
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    const chair = stage.people.chair('moveo');
    await play.does(chair, 'sendToSteering', { reasons });
    const decision = 'COPIL-2026-09';
    await play.does(stage.people.secretary, 'ruleOnOutcome', { pole: 'id4car', decision });
    await play.vote('id4car', 'favourable');
    await play.validate('id4car');
    await play.certify();
    expect((await play.seenBy(stage.people.holder)).outcome?.labelling).toEqual(['moveo', 'id4car']);
  },

  'through sessions called, moved and cancelled': async (stage) => {
    const play = await submitted(stage, duo(), three);
    await play.admit();
    await play.clear('moveo');
    const officer = stage.people.officer('moveo');
    const { at } = await play.seenBy(officer);
    const inDays = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();
    const sitting = { pole: 'moveo', startsAt: inDays(5), duration: 60, place: 'Salle Mermoz' };
    await play.does(officer, 'conveneSession', sitting);
    await play.does(officer, 'moveSession', { ...sitting, startsAt: inDays(6) });
    await play.does(officer, 'cancelSession', { pole: 'moveo' });
    await play.does(officer, 'conveneSession', { ...sitting, startsAt: inDays(1) });
    await stage.pass('30 hours');
    const { reviews } = await play.seenBy(officer);
    const [first] = reviews.find(({ pole }) => pole === 'moveo')?.members ?? [];
    const ofSession = { pole: 'moveo', session: 2 };
    await play.does(officer, 'recordAttendance', { ...ofSession, attendance: `${first?.seat}:present` });
    await play.does(officer, 'draftMinutes', { ...ofSession, account: reasons });
    await play.does(stage.people.chair('moveo'), 'signMinutes', ofSession);
  },

  'through exclusions asked by the holder, granted and refused': async (stage) => {
    const reference = await drafted(stage, duo());
    const holder = await stage.as(stage.people.holder);
    const named = { pole: 'moveo', whom: 'person', name: 'Un ancien associé, Exemple SA', reasons };
    await holder.act(reference, 'askExclusion', named);
    await holder.act(reference, 'askExclusion', { pole: 'id4car', whom: 'pole', reasons });
    await holder.act(reference, 'submit');
    const play = playOf(stage, reference, three);
    await play.admit();
    for (const pole of ['moveo', 'id4car']) await play.clear(pole);
    const [, member] = stage.people.voters('moveo');
    const granted = { pole: 'moveo', exclusion: 'moveo-1', person: member?.id };
    await play.does(stage.people.chair('moveo'), 'grantExclusion', granted);
    const refused = { pole: 'id4car', exclusion: 'id4car-2', reasons };
    await play.does(stage.people.chair('id4car'), 'refuseExclusion', refused);
  },

  ...{ ...panelActs, ...readerActs },
  ...labelLifeActs,
  'through interests found, confirmed and dismissed': async (stage) => {
    const play = await submitted(stage, duo(), three);
    await play.admit();
    await play.clear('moveo');
    const suspects = stage.people.voters('moveo').slice(1, 3);
    await stage.owner.query(
      `INSERT INTO tie (id, account_id, kind, name, valid_from)
       SELECT gen_random_uuid(), id, 'employer', 'Valeo', platform.now() FROM account WHERE id = ANY ($1)`,
      [suspects.map(({ id }) => id)],
    );
    for (const [rank, act] of ['confirmConflict', 'dismissConflict'].entries()) {
      const person = suspects[rank]?.id;
      await play.does(stage.people.chair('moveo'), act, { pole: 'moveo', person, reasons });
    }
    // In the other stories nobody is tied to a partner.
    await stage.owner.query(
      `UPDATE tie SET valid_to = platform.now() WHERE name = 'Valeo' AND valid_to IS NULL`,
    );
  },

  'to the rarer ends: inadmissible, a lead attributed, a draft deleted': async (stage) => {
    const refused = await submitted(stage, duo());
    const chair = stage.people.chair('moveo');
    await refused.does(chair, 'declareInterests', { clear: true });
    await refused.does(chair, 'rejectInadmissible', { reasons });
    const undetermined = await submitted(stage, project('ELECT-INTEG'));
    await undetermined.admit();
    const decision = 'COPIL-2026-07';
    await undetermined.does(stage.people.secretary, 'attributeLead', { pole: 'mta', decision });
    await callsFollow(stage, { delays: { ...defaultRules.delays, coReview: 20 } });
    await undetermined.does(stage.people.secretary, 'adoptRuleSet', { decision: 'COPIL-2026-08' });
    const dropped = await drafted(stage, duo());
    await (await stage.as(stage.people.holder)).act(dropped, 'deleteDraft');
  },

  ...reexaminationActs,
  ...withdrawalActs,
  ...versionActs,
  ...resubmissionActs,
};
