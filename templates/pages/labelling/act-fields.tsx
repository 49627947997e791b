import type { CommandName } from '../../../src/labelling/command-names.js';
import { useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import type { ActContext } from './act-context.js';
import { BallotFields } from './act-fields-ballot.js';
import { OpinionFields } from './act-fields-opinion.js';
import {
  DecisionField,
  ExpertField,
  FollowingCall,
  LeadFields,
  ModeField,
  Reasons,
  RulingFields,
  ReservationField,
  TextReasons,
} from './act-fields-simple.js';
import { AttendanceFields, MinutesFields, SigningFields } from './act-fields-minutes.js';
import { LabelFields } from './act-fields-label.js';
import { PanelFields, PanelOpinionFields } from './act-fields-panel.js';
import { ReaderFields } from './act-fields-readers.js';
import { ReexaminationFields } from './act-fields-reexamination.js';
import { SessionFields } from './act-fields-session.js';
import { SteeredFields } from './act-fields-departure.js';
import { AnsweredExclusion, AskedExclusion } from './exclusion-fields.js';
import { AdmissionFields } from './act-fields-admission.js';
import { InterestsFields } from './interests-fields.js';

/** The acts that ask nothing but to be done. */
const bare: readonly CommandName[] = [
  'submit', 'deleteDraft', 'complete', 'withdraw', 'extendCompletion', 'acceptReview', 'closeVote', 'cancelSession',
  'confirmOutcome', 'confirmVersion', 'transmitLabel', 'withdrawLabel', 'submitReview', 'takeOverCertificate', 'addCoLabel', 'acceptSuccession', 'declineSuccession',
  'acceptHandover', 'declineHandover', 'takeBackHandover', 'objectToHandover',
]; // prettier-ignore

export const asksNothing = (command: CommandName) => bare.includes(command);

/** The fields of an act, with what was typed and what is wrong. */
export function ActFields({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const { command, typed, errors, choices } = act;
  const { fields, readers, hints } = actForms;
  switch (command) {
    case 'askCompletion':
      return (
        <Section>
          <TextReasons
            name="items"
            label={fields.items}
            hint={hints.items}
            readers={readers.items}
            typed={typed}
            errors={errors}
          />
        </Section>
      );
    case 'rejectInadmissible':
    case 'reopen':
      return <Reasons act={act} readers={readers.inadmissible} />;
    case 'declineReview':
    case 'recusePole':
    case 'concludeExpertise':
      return <Reasons act={act} readers={readers.ownPole} />;
    case 'reopenWindow':
    case 'liftOpposition':
    case 'maintainOpposition':
      return <Reasons act={act} readers={readers.opposition} />;
    case 'sendToSteering':
      return <Reasons act={act} readers={readers.steering} />;
    case 'ruleOnOutcome':
      return (
        <Section>
          <RulingFields typed={typed} errors={errors} choices={choices} reasons={act.view.referral} />
        </Section>
      );
    case 'answerReservation':
      return (
        <Section title={fields.answer}>
          <ReservationField typed={typed} errors={errors} choices={choices} />
          <TextReasons
            name="answer"
            label={fields.answer}
            readers={readers.answer}
            typed={typed}
            errors={errors}
          />
        </Section>
      );
    case 'liftReservation':
    case 'upholdReservation':
      return (
        <Section title={fields.condition}>
          <ReservationField typed={typed} errors={errors} choices={choices} />
          <TextReasons
            name="reasons"
            label={fields.reasons}
            readers={readers.holder}
            optional={command === 'liftReservation'}
            typed={typed}
            errors={errors}
          />
        </Section>
      );
    case 'resubmit':
    case 'openFullProposal':
      return (
        <Section>
          <FollowingCall typed={typed} errors={errors} choices={choices} again={command === 'resubmit'} />
        </Section>
      );
    case 'attributeLead':
      return (
        <Section>
          <LeadFields typed={typed} errors={errors} choices={choices} />
        </Section>
      );
    case 'adoptRuleSet':
      return (
        <Section title={fields.decision}>
          <DecisionField typed={typed} errors={errors} />
        </Section>
      );
    case 'declareInterests':
      return (
        <Section>
          <InterestsFields typed={typed} errors={errors} found={act.view.found} />
        </Section>
      );
    case 'askExclusion':
      return (
        <Section>
          <AskedExclusion act={act} />
        </Section>
      );
    case 'grantExclusion':
    case 'refuseExclusion':
      return (
        <Section>
          <AnsweredExclusion act={act} />
        </Section>
      );
    case 'confirmConflict':
    case 'dismissConflict':
      return (
        <Section>
          <ExpertField typed={typed} errors={errors} choices={choices} label={fields.suspect} />
          <TextReasons
            name="reasons"
            label={fields.reasons}
            readers={readers.judges}
            typed={typed}
            errors={errors}
          />
        </Section>
      );
    case 'designateVoter':
    case 'assignExpert':
    case 'leaveReading':
    case 'releaseExpert':
    case 'noteExpertNeed':
      return <ReaderFields act={act} />;
    case 'conveneSession':
    case 'moveSession':
      return <SessionFields act={act} />;
    case 'recordAttendance':
      return <AttendanceFields act={act} />;
    case 'draftMinutes':
      return <MinutesFields act={act} />;
    case 'signMinutes':
      return <SigningFields act={act} />;
    case 'openVote':
      return (
        <Section>
          <ModeField typed={typed} errors={errors} />
        </Section>
      );
    case 'namePanel':
      return <PanelFields act={act} />;
    case 'givePanelOpinion':
      return <PanelOpinionFields act={act} />;
    case 'castBallot':
      return <BallotFields act={act} />;
    case 'validateOpinion':
    case 'reviseOpinion':
      return <OpinionFields act={act} />;
    default:
      return (
        <>
          <LabelFields act={act} />
          <ReexaminationFields act={act} />
          <SteeredFields act={act} />
          <AdmissionFields act={act} />
        </>
      );
  }
}
