import { labelledDuo, why } from './label-play.js';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';
import { begun, versioned } from './version-play.js';
import { answered, notice, voteOn } from './withdrawal-play.js';

/** One label in each situation whose pages differ, and one request whose dossier changes. */
export interface LabelRequests {
  /** iD4CAR has given notice, and the holder owes an answer (R70) */
  noticed: Play;
  /** the organ of iD4CAR votes; one member has */
  withdrawing: Play;
  /** Mov’eo has withdrawn its label, and iD4CAR may take the certificate over */
  leaderless: Play;
  suspended: Play;
  /** the certificate was put right once (R67) */
  rectified: Play;
  /** funded, its agreement signed: the yearly form is next (R73) */
  followed: Play;
  /** a version that changes the partners waits for the lead (R62) */
  version: Play;
  /** a version is being written */
  writing: Play;
}

export async function labelRequestsOn(stage: Stage): Promise<LabelRequests> {
  const { people } = stage;
  const fresh = () => labelledDuo(stage);
  const [noticed, withdrawing, leaderless] = [await fresh(), await fresh(), await fresh()];
  await noticed.does(people.chair('id4car'), 'noticeWithdrawal', notice('id4car'));
  await answered(stage, withdrawing, 'id4car');
  await voteOn(withdrawing, people.voters('id4car').slice(0, 1), 'for');
  await answered(stage, leaderless, 'moveo');
  await voteOn(leaderless, people.voters('moveo'), 'for');
  const [suspended, rectified, followed] = [await fresh(), await fresh(), await fresh()];
  const suspension = { pole: 'id4car', ground: 'falseStatement', reasons: why };
  await suspended.does(people.chair('id4car'), 'suspendLabel', suspension);
  const error = {
    field: 'partnerName',
    before: 'Navette',
    corrected: 'Navettes',
    reasons: 'Une lettre manque.',
  };
  await rectified.does(people.chair('moveo'), 'rectify', error);
  await followed.does(people.officer('moveo'), 'transmitLabel');
  const today = (await followed.seenBy(people.holder)).at.slice(0, 10);
  const [last, next] = [Number(today.slice(0, 4)) - 1, Number(today.slice(0, 4)) + 1];
  await followed.does(people.holder, 'recordFunding', { result: 'funded', resultsOn: today });
  const agreement = { startsOn: `${last}${today.slice(4)}`, endsOn: `${next}${today.slice(4)}` };
  await followed.does(people.holder, 'finaliseFunding', agreement);
  const [version, writing] = [await admitted(stage), await admitted(stage)];
  const without = { ...duo(), partners: duo().partners.filter(({ name }) => !name.startsWith('Navette')) };
  await versioned(stage, version, without);
  await begun(stage, writing.reference);
  return { noticed, withdrawing, leaderless, suspended, rectified, followed, version, writing };
}

async function admitted(stage: Stage): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  return play;
}
