import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A counter of rate-limiter-flexible, which writes it by its own statements. */
@Entity('rate_limit')
export class RateLimit {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'rate_limit_pkey' })
  key: string;

  @Column('integer', { default: 0 })
  points: number;

  /** milliseconds since 1970 */
  @Column('bigint', { nullable: true })
  expire: string | null;
}
