import { Check, Column, Exclusion, PrimaryColumn } from 'typeorm';

/** A row in force from `validFrom`, included, to `validTo`, excluded; without end while null (R3). */
export abstract class DatedRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;
}

/** The CHECK of every dated table: a row lasts. */
export const Lasts = (table: string): ClassDecorator => Check(`${table}_lasts`, 'valid_to > valid_from');

/** Names to the schema check the EXCLUDE constraint `<table>_<name>` that the migration spells out. */
export const Once = (table: string, name: string, columns: string[], where = ''): ClassDecorator => {
  const equal = columns.map((column) => `${column} WITH =`).join(', ');
  return Exclusion(
    `${table}_${name}`,
    `USING gist (${equal}, tstzrange(valid_from, valid_to) WITH &&)${where}`,
  );
};
