import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';
import { Pole } from './pole.js';

@Entity('organ')
@Lasts('organ')
@Unique('organ_code_key', ['poleId', 'code'])
@Unique('organ_pole_key', ['id', 'poleId'])
@Check('organ_kind_known', `kind IN ('instruction', 'opinion', 'decision')`)
@Check('organ_reconvene_positive', 'reconvene_calendar_days > 0')
@Check('organ_reconvene_near_positive', 'reconvene_near_closing > 0')
@Once('organ', 'one_decides', ['pole_id'], ` WHERE (kind = 'decision')`)
export class Organ extends DatedRow {
  @Column('uuid', { name: 'pole_id' })
  @ForeignKey(() => Pole, { name: 'organ_pole_fkey' })
  poleId: string;

  @Column('text')
  code: string;

  @Column('text')
  kind: 'instruction' | 'opinion' | 'decision';

  @Column('text')
  name: string;

  @Column('smallint', { name: 'reconvene_calendar_days' })
  reconveneCalendarDays: number;

  @Column('smallint', {
    name: 'reconvene_near_closing',
    comment: 'working days, when the closing of the call is near (R32)',
  })
  reconveneNearClosing: number;
}

@Entity('seat')
@Lasts('seat')
@Unique('seat_code_key', ['organId', 'code'])
@Unique('seat_organ_key', ['id', 'organId'])
@Check('seat_kind_known', `kind IN ('voting', 'alternate', 'advisory')`)
@Check('seat_chair_votes', `(NOT chair AND NOT deputy) OR (kind = 'voting' AND NOT (chair AND deputy))`)
@Once('seat', 'one_chair', ['organ_id'], ' WHERE (chair)')
@Once('seat', 'one_deputy', ['organ_id'], ' WHERE (deputy)')
export class Seat extends DatedRow {
  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'seat_organ_fkey' })
  organId: string;

  @Column('text')
  code: string;

  @Column('text')
  label: string;

  @Column('text')
  college: string;

  @Column('text')
  kind: 'voting' | 'alternate' | 'advisory';

  @Column('boolean', { default: false })
  chair: boolean;

  @Column('boolean', { default: false })
  deputy: boolean;

  /** place of the seat in its organ, from 1 */
  @Column('smallint')
  rank: number;
}
