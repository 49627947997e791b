import type { Instant } from '../../vocabulary.js';
import { rectify } from './certificate.js';
import * as answers from './change-answers.js';
import * as change from './change.js';
import { addCoLabel, recordCoLabel } from './co-label.js';
import { leave } from './departure.js';
import { giveYearlyForm, missFollowUp } from './follow-up.js';
import { finaliseFunding, missFinalisation, recordFunding } from './funding.js';
import { resume, reviewAgain } from './suspension.js';
import * as withdrawal from './withdrawal.js';
import type { LabelCommand, LabelContext, LabelDeadline } from './vocabulary.js';

/** What a command changes of a label, the state apart. */
export function apply(context: LabelContext, command: LabelCommand): Partial<LabelContext> {
  switch (command.type) {
    case 'moveClosing':
      return { closesAt: command.closesAt };
    case 'resumeLabel':
      return resume(context, command);
    case 'rectify':
      return rectify(context, command);
    case 'addCoLabel':
      return addCoLabel(context, command);
    case 'recordCoLabel':
      return recordCoLabel(context, command);
    case 'recordFunding':
      return { ...recordFunding(context, command), ...change.overtakenChange(context, command.at) };
    case 'finaliseFunding':
      return finaliseFunding(context, command);
    case 'giveYearlyForm':
      return giveYearlyForm(context, command);
    case 'giveFinalReport':
      return { report: { at: command.at, texts: command.texts } };
    case 'noticeWithdrawal':
      return withdrawal.notice(context, command);
    case 'dropWithdrawal':
      return withdrawal.drop(context, command);
    case 'answerWithdrawal':
      return withdrawal.answer(context, command);
    case 'recordVerdict':
    case 'decideWithdrawal':
      return withdrawal.settle(context, command);
    case 'declareChange':
      return change.declareChange(context, command);
    case 'confirmChange':
      return change.confirmChange(context, command);
    case 'recordKept':
      return answers.recordKept(context, command);
    case 'decideChange':
      return answers.decideChange(context, command);
    case 'recordDeparture':
      return leave(context, command);
    case 'takeOverCertificate':
      return withdrawal.takeOver(context, command);
    case 'declareInterests':
      return withdrawal.declare(context, command);
    case 'deadlineReached':
      return passed(context, command.deadline, command.at);
    default:
      return {};
  }
}

function passed(context: LabelContext, deadline: LabelDeadline, at: Instant): Partial<LabelContext> {
  switch (deadline) {
    case 'suspensionReview':
      return reviewAgain(context, at);
    case 'changeMend':
      return change.unmended(context, at);
    case 'changeRuling':
      return answers.askChangeAgain(context, at);
    case 'withdrawalAnswer':
      return withdrawal.putUnanswered(context, at);
    case 'withdrawalRuling':
      return withdrawal.askRulingAgain(context, at);
    case 'fundingReminder':
    case 'followUpReminder':
      return { remindedAt: at };
    case 'finalisation':
      return { ...missFinalisation(context), remindedAt: at };
    case 'yearlyForm':
    case 'finalReport':
      return { ...missFollowUp(context, deadline), remindedAt: at };
    default:
      return {};
  }
}
