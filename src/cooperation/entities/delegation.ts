import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';
import { Mandate } from './mandate.js';

/**
 * R75: the power to sign of a chair, in the hands of another seat of the same organ until a date. While it is in force the
 * chair has it no more: nobody shares it.
 */
@Entity('chair_delegation')
@Lasts('chair_delegation')
@Index('chair_delegation_bearer', ['bearerId'])
@Check('chair_delegation_to_another', 'bearer_id <> mandate_id')
@Check('chair_delegation_ends', `valid_to IS NOT NULL AND valid_to - valid_from <= interval '93 days'`)
@ForeignKey(() => Mandate, ['mandateId', 'organId'], ['id', 'organId'], {
  name: 'chair_delegation_mandate_fkey',
})
@ForeignKey(() => Mandate, ['bearerId', 'organId'], ['id', 'organId'], {
  name: 'chair_delegation_bearer_fkey',
})
@Once('chair_delegation', 'one_at_a_time', ['organ_id'], ' WHERE (cancelled_at IS NULL)')
export class ChairDelegation extends DatedRow {
  @Column('uuid', { name: 'organ_id' })
  organId: string;

  @Column('uuid', { name: 'mandate_id', comment: 'the mandate of the chair whose power it is' })
  mandateId: string;

  @Column('uuid', { name: 'bearer_id', comment: 'the mandate of who signs, in the same organ' })
  bearerId: string;

  @Column('uuid', { name: 'given_by', comment: 'the chair, or the director of the pôle' })
  @ForeignKey('Account', { name: 'chair_delegation_giver_fkey' })
  givenBy: string;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true, comment: 'ended before it had begun' })
  cancelledAt: Date | null;
}
