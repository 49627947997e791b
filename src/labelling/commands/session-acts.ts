import { Type as As } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
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
  cancelSession: act({
    form: PoleActForm,
    ask: ({ pole }) => ({ asked: { type: 'cancelSession', pole }, texts: {} }),
  }),
};
