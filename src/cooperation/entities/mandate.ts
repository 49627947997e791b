import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';
import { Organ, Seat } from './organ.js';
import { Pole } from './pole.js';

/** What a mandate gives; a holder's and a partner's capacity comes from the dossier, a correspondent's from its row. */
export const mandateRoles = [
  'caseOfficer',
  'chair',
  'deputyChair',
  'member',
  'expert',
  'director',
  'steeringDelegate',
  'secretary',
] as const;
export type MandateRole = (typeof mandateRoles)[number];

const known = mandateRoles.map((role) => `'${role}'`).join(', ');

@Entity('mandate')
@Lasts('mandate')
@Index('mandate_account', ['accountId'])
@Index('mandate_pole', ['poleId', 'role'])
@Unique('mandate_organ_key', ['id', 'organId'])
@Check('mandate_role_known', `role IN (${known})`)
@Check('mandate_origin_known', `origin IN ('import', 'invitation')`)
@Check('mandate_pole_named', `(role = 'secretary') = (pole_id IS NULL)`)
@Check('mandate_seat_named', `(role IN ('chair', 'deputyChair', 'member')) = (seat_id IS NOT NULL)`)
@Check('mandate_organ_named', '(organ_id IS NULL) = (seat_id IS NULL)')
@ForeignKey(() => Organ, ['organId', 'poleId'], ['id', 'poleId'], { name: 'mandate_organ_fkey' })
@ForeignKey(() => Seat, ['seatId', 'organId'], ['id', 'organId'], { name: 'mandate_seat_fkey' })
@Once('mandate', 'one_per_seat', ['seat_id'])
@Once('mandate', 'once', ['account_id', 'role', 'pole_id'], ' WHERE (seat_id IS NULL)')
@Once('mandate', 'one_seat_per_organ', ['account_id', 'organ_id'])
export class Mandate extends DatedRow {
  @Column('uuid', { name: 'account_id' })
  @ForeignKey('Account', { name: 'mandate_account_fkey' })
  accountId: string;

  @Column('text')
  role: MandateRole;

  @Column('uuid', { name: 'pole_id', nullable: true })
  @ForeignKey(() => Pole, { name: 'mandate_pole_fkey' })
  poleId: string | null;

  @Column('uuid', { name: 'organ_id', nullable: true })
  organId: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId: string | null;

  @Column('text', { comment: 'an import ends only the mandates that an import opened' })
  origin: 'import' | 'invitation';
}

/** The voice of a seat, carried by somebody else of the same pôle; one per person (R33). */
@Entity('proxy')
@Lasts('proxy')
@Once('proxy', 'one_per_seat', ['seat_id'])
@Once('proxy', 'one_per_bearer', ['bearer_id'])
export class Proxy extends DatedRow {
  @Column('uuid', { name: 'seat_id' })
  @ForeignKey(() => Seat, { name: 'proxy_seat_fkey' })
  seatId: string;

  @Column('uuid', { name: 'bearer_id' })
  @ForeignKey('Account', { name: 'proxy_bearer_fkey' })
  bearerId: string;
}
