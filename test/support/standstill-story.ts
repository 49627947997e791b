import { civilDate } from '../../workflows/calendar/index.js';
import { dueOf, type By, type Outcome, type Told } from '../../workflows/index.js';
import { Story } from './aggregate.js';
import { resumes, suspends } from './standstill-acts.js';

const secretary: By = { kind: 'person', id: 'secretary', role: 'secretary' };

/** Of a spring month, in Paris: the end of a day as a form makes it. */
export const endOf = (date: string): string => `${date}T21:59:59.000Z`;

/** A request that stands still and goes on by the pôle that leads it, or by steering, on days that are named. */
export class StillStory extends Story {
  private by: By | null = null;

  /** Submitted on Monday 2 March 2026 and admitted an hour later; its closing is Tuesday 30 June. */
  static admitted = (poles = ['ouest', 'est']): StillStory => new StillStory(poles).submit().admit();

  on(date: string): this {
    this.at = `${date}T09:00:00.000Z`;
    return this;
  }

  /** The civil day of an open deadline. */
  day(key: string): string | null {
    const at = dueOf(this.aggregate).find((row) => row.key === key)?.dueAt;
    return at ? civilDate(at) : null;
  }

  suspended(until: string): this {
    return this.request(suspends(endOf(until)));
  }

  resumed(): this {
    return this.request(resumes(this.poles));
  }

  /** What follows is asked by steering’s secretary, and no more by the pôle. */
  bySteering(): this {
    this.by = secretary;
    return this;
  }

  byPole(): this {
    this.by = null;
    return this;
  }

  /** The clock asks a deadline, so many hours after it was due. */
  reachLate(of: string, deadline: string, hours: number): this {
    const due = dueOf(this.aggregate).find((row) => row.of === of && row.deadline === deadline);
    this.at = new Date(Date.parse(due?.dueAt ?? '') + (hours - 1) * 3_600_000).toISOString();
    this.by = { kind: 'clock' };
    return this.tell(of, { type: 'deadlineReached', deadline, rolls: {} } as never).byPole();
  }

  protected override decided(told: Told): Outcome {
    return super.decided(this.by ? { ...told, command: { ...told.command, by: this.by } } : told);
  }
}
