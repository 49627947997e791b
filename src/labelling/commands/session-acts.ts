import { Transform, Type as As } from 'class-transformer';
import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { act, Moment, PoleActForm } from './act.js';

class SessionForm extends PoleActForm {
  /** an instant with its zone, or an hour in Paris as `2027-01-31T14:00` */
  @Moment()
  startsAt: string;

  /** in minutes */
  @As(() => Number)
  @IsInt()
  @Min(15)
  @Max(480)
  duration: number;

  /** a room, or the link of a meeting at a distance; written in the convocation */
  @IsString()
  @Length(3, 300)
  place: string;
}

class OfSessionForm extends PoleActForm {
  /** its rank among the sessions of the pôle on this request, from 1 */
  @As(() => Number)
  @IsInt()
  @Min(1)
  session: number;
}

const ofSeat = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:(present|remote|proxy|absent)';

class AttendanceForm extends OfSessionForm {
  /** `<seat>:present`, `remote`, `proxy` or `absent` of each seat, with commas between; a seat left out was absent */
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.join(',') : value))
  @Matches(new RegExp(`^${ofSeat}(,${ofSeat}){0,199}$`))
  attendance: string;
}

class MinutesForm extends OfSessionForm {
  /** what was said and decided; presence, recusals and vote are written without it */
  @IsString()
  @Length(3, 12_000)
  account: string;
}

const sitting = (type: 'conveneSession' | 'moveSession') =>
  act({
    form: SessionForm,
    ask: ({ pole, startsAt, duration, place }) => ({
      asked: { type, pole, startsAt, duration },
      texts: { place },
    }),
  });

/** The session of a pôle's organ on one request (§9.2). */
export const sessionActs = {
  conveneSession: sitting('conveneSession'),
  moveSession: sitting('moveSession'),
  recordAttendance: act({
    form: AttendanceForm,
    ask: ({ pole, session, attendance }) => ({
      asked: { type: 'recordAttendance', pole, session, attendance },
      texts: {},
    }),
  }),
  draftMinutes: act({
    form: MinutesForm,
    ask: ({ pole, session, account }) => ({
      asked: { type: 'draftMinutes', pole, session },
      texts: { account },
    }),
  }),
  signMinutes: act({
    form: OfSessionForm,
    signs: 'review',
    ask: ({ pole, session }) => ({ asked: { type: 'signMinutes', pole, session }, texts: {} }),
  }),
  cancelSession: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'cancelSession', pole }, texts: {} }),
  }),
};
