import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { act, ActForm, OptionalText, PoleActForm, Text, texts } from './act.js';

const reservationId = /^[a-z0-9-]{2,20}-\d$/;

class ItemsForm extends ActForm {
  /** what is missing; the holder reads it */
  @Text()
  items: string;
}

class ReasonsForm extends ActForm {
  /** the holder reads them */
  @Text()
  reasons: string;
}

class AttributeLeadForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;
}

class AdoptRuleSetForm extends ActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;
}

class DeclareInterestsForm extends ActForm {
  /** true: no interest; false: an interest, and the person leaves the request for good (R63b) */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  clear: boolean;

  /** read by the pôle's chair alone */
  @OptionalText()
  detail?: string;

  /** no interest although something was found: the fingerprint of what was read */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  seen?: string;

  /** with an interest: the organisation it is with, kept among one's own links for requests to come */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim() || undefined : value,
  )
  @IsOptional()
  @IsString()
  @Length(1, 160)
  organisation?: string;
}

class SteeringForm extends ActForm {
  /** the pôles and the steering committee read them */
  @Text()
  reasons: string;
}

/** R37: nothing, or the pôle whose organ deliberates once more. */
class RulingForm extends AdoptRuleSetForm {
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,20}$/)
  pole?: string;
}

/** An act on the position of a pôle, with its reasons. */
class PositionForm extends PoleActForm {
  @Text()
  reasons: string;
}

/** R51: the call of the second step in which the project is taken up. */
class FullProposalForm extends ActForm {
  @IsUUID()
  call: string;
}

class AnswerForm extends ActForm {
  /** which reservation: its pôle and its rank there, `est-1` */
  @Matches(reservationId)
  reservation: string;

  /** the pôles read it */
  @Text()
  answer: string;
}

class LiftForm extends PoleActForm {
  @Matches(reservationId)
  reservation: string;

  @OptionalText()
  reasons?: string;
}

class UpholdForm extends PoleActForm {
  @Matches(reservationId)
  reservation: string;

  /** the holder reads them: they are the reasons of the refusal */
  @Text()
  reasons: string;
}

const bare = (type: string) => act({ form: ActForm, ask: () => ({ asked: { type }, texts: {} }) });

const onPosition = (type: string) =>
  act({
    form: PositionForm,
    ask: ({ pole, reasons }) => ({ asked: { type, pole }, texts: texts({ reasons }) }),
  });

/** Acts on the request itself (§9.2, `LabelRequest`). */
export const requestActs = {
  submit: bare('submit'),
  deleteDraft: bare('deleteDraft'),
  openFullProposal: act({
    form: FullProposalForm,
    ask: ({ call }) => ({ asked: { type: 'openFullProposal', call }, texts: {} }),
  }),
  complete: bare('complete'),
  withdraw: bare('withdraw'),
  extendCompletion: bare('extendCompletion'),
  askCompletion: act({
    form: ItemsForm,
    ask: ({ items }) => ({ asked: { type: 'askCompletion' }, texts: texts({ items }) }),
  }),
  rejectInadmissible: act({
    form: ReasonsForm,
    ask: ({ reasons }) => ({ asked: { type: 'rejectInadmissible' }, texts: texts({ reasons }) }),
  }),
  attributeLead: act({
    form: AttributeLeadForm,
    ask: ({ pole, decision }) => ({ asked: { type: 'attributeLead', pole, decision }, texts: {} }),
  }),
  adoptRuleSet: act({
    form: AdoptRuleSetForm,
    ask: ({ decision }) => ({ asked: { type: 'adoptRuleSet', decision }, texts: {} }),
  }),
  claimLead: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'claimLead', pole }, texts: {} }),
  }),
  compressCalendar: bare('compressCalendar'),
  declareInterests: act({
    form: DeclareInterestsForm,
    ask: ({ clear, detail, seen, organisation }) => ({
      asked: { type: 'declareInterests', clear, ...(seen && { seen }) },
      texts: texts({ detail, ...(!clear && { organisation }) }),
    }),
  }),
  liftOpposition: onPosition('liftOpposition'),
  maintainOpposition: onPosition('maintainOpposition'),
  reopenWindow: onPosition('reopenWindow'),
  confirmOutcome: act({
    form: ActForm,
    signs: 'request',
    ask: () => ({ asked: { type: 'confirmOutcome' }, texts: {} }),
  }),
  sendToSteering: act({
    form: SteeringForm,
    signs: 'request',
    ask: ({ reasons }) => ({ asked: { type: 'sendToSteering' }, texts: texts({ reasons }) }),
  }),
  ruleOnOutcome: act({
    form: RulingForm,
    ask: ({ pole, decision }) => ({
      asked: { type: 'ruleOnOutcome', decision, ...(pole !== undefined && { pole }) },
      texts: {},
    }),
  }),
  answerReservation: act({
    form: AnswerForm,
    ask: ({ reservation, answer }) => ({
      asked: { type: 'answerReservation', reservation },
      texts: texts({ answer }),
    }),
  }),
  liftReservation: act({
    form: LiftForm,
    ask: ({ pole, reservation, reasons }) => ({
      asked: { type: 'liftReservation', pole, reservation },
      texts: texts({ reasons }),
    }),
  }),
  upholdReservation: act({
    form: UpholdForm,
    ask: ({ pole, reservation, reasons }) => ({
      asked: { type: 'upholdReservation', pole, reservation },
      texts: texts({ reasons }),
    }),
  }),
};
