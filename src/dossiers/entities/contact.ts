import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Dossier } from './dossier.js';

/** Whom letters to a partner go to, as the last sealed version names them; the id stays with the address. */
@Entity('dossier_contact')
@Unique('dossier_contact_email_key', ['dossierId', 'email'])
@Check('dossier_contact_lang_known', `lang IN ('fr', 'en')`)
export class DossierContact {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_contact_pkey' })
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  @ForeignKey(() => Dossier, { name: 'dossier_contact_dossier_fkey', onDelete: 'CASCADE' })
  dossierId: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  lang: 'fr' | 'en';

  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { name: 'partner_name' })
  partnerName: string;
}
