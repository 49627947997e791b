import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow, Lasts, Once } from './dated.js';
import { Pole } from './pole.js';

@Entity('strategic_domain')
@Lasts('strategic_domain')
@Unique('strategic_domain_code_key', ['code'])
export class StrategicDomain extends DatedRow {
  @Column('text')
  code: string;

  @Column('text', { name: 'name_fr' })
  nameFr: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('uuid', { name: 'successor_id', nullable: true })
  @ForeignKey(() => StrategicDomain, { name: 'strategic_domain_successor_fkey' })
  successorId: string | null;
}

/** Several pôles may lead one domain at one instant: they then compete for a request (R23). */
@Entity('domain_lead')
@Lasts('domain_lead')
@Once('domain_lead', 'once', ['domain_id', 'pole_id'])
export class DomainLead extends DatedRow {
  @Column('uuid', { name: 'domain_id' })
  @ForeignKey(() => StrategicDomain, { name: 'domain_lead_domain_fkey' })
  domainId: string;

  @Column('uuid', { name: 'pole_id' })
  @ForeignKey(() => Pole, { name: 'domain_lead_pole_fkey' })
  poleId: string;
}
