import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';

@Entity('pole')
@Lasts('pole')
@Unique('pole_code_key', ['code'])
@Check('pole_code_form', `code ~ '^[a-z][a-z0-9-]{1,30}$'`)
@Check('pole_siren_form', `siren ~ '^[0-9]{9}$'`)
@Check('pole_calendar_known', `calendar IN ('france', 'alsaceMoselle')`)
export class Pole extends DatedRow {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  short: string;

  @Column('text')
  calendar: 'france' | 'alsaceMoselle';

  @Column('text', {
    nullable: true,
    comment: 'of the association that is the pôle: a project it is a partner of is found by it (R63e)',
  })
  siren: string | null;

  @Column('uuid', {
    name: 'successor_id',
    nullable: true,
    comment: 'who takes the running reviews and the letters after a merger or a renaming (R64)',
  })
  @ForeignKey(() => Pole, { name: 'pole_successor_fkey' })
  successorId: string | null;
}

@Entity('pole_territory')
@Lasts('pole_territory')
@Once('pole_territory', 'once', ['pole_id', 'region'])
export class PoleTerritory extends DatedRow {
  @Column('uuid', { name: 'pole_id' })
  @ForeignKey(() => Pole, { name: 'pole_territory_pole_fkey' })
  poleId: string;

  @Column('text')
  region: string;
}

@Entity('charter_membership')
@Lasts('charter_membership')
@Once('charter_membership', 'once', ['pole_id'])
export class CharterMembership extends DatedRow {
  @Column('uuid', { name: 'pole_id' })
  @ForeignKey(() => Pole, { name: 'charter_membership_pole_fkey' })
  poleId: string;
}
