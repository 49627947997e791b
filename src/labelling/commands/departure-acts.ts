import { Transform } from 'class-transformer';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { departureEvents, type DepartureEvent } from '../../../workflows/index.js';
import { act, PoleActForm, Text, texts } from './act.js';

/** R64: what has become of the pôle, and who is to take its place, if anybody. */
class DepartureForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  @IsIn(departureEvents)
  event: DepartureEvent;

  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,20}$/)
  successor?: string;
}

/** R42: the pôle that leads from now on, and why. */
class ReassignForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  /** the pôles and the steering committee read them */
  @Text()
  reasons: string;
}

export const departureActs = {
  recordDeparture: act({
    form: DepartureForm,
    ask: ({ pole, decision, event, successor }) => ({
      asked: { type: 'recordDeparture', pole, decision, event, ...(successor && { successor }) },
      texts: {},
    }),
  }),
  acceptSuccession: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'acceptSuccession', pole }, texts: {} }),
  }),
  declineSuccession: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'declineSuccession', pole }, texts: {} }),
  }),
  reassignLead: act({
    form: ReassignForm,
    ask: ({ pole, decision, reasons }) => ({
      asked: { type: 'reassignLead', pole, decision },
      texts: texts({ reasons }),
    }),
  }),
};
