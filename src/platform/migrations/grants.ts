type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** SQL that lets the features read and write these tables; SELECT alone for those the engine writes. */
export function grantApp(
  tables: string[],
  privileges: Privilege[] = ['select', 'insert', 'update', 'delete'],
): string {
  return `grant ${privileges.join(', ')} on ${tables.join(', ')} to colabel_app`;
}

/** SQL that gives the engine exactly these privileges: it has no UPDATE nor DELETE on the audit trail. */
export function grantEngine(tables: string[], privileges: Privilege[]): string {
  return `grant ${privileges.join(', ')} on ${tables.join(', ')} to colabel_engine`;
}
