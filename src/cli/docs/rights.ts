import type { Told } from '../command.js';
import { code, generated, page, table } from './markdown.js';

/** Who may do what, one line an act. */
export function rightsDocument(rights: Told['rights']): string {
  const rows = Object.entries(rights).map(([command, { belongsTo, reads }]) => [
    code(command),
    belongsTo,
    reads ? 'yes' : '',
  ]);
  return page(
    generated,
    '# Who may do what',
    'Every act a person may ask of a label request, in the order of the procedure. The same table is enforced by the ' +
      'engine and read by the pages: an act that is not yours is refused with the capacity it belongs to. The rows are ' +
      '`rights` of `src/labelling/policy.ts`, which says of each act in which pôle the capacity counts and who stands in.',
    'An act that reads the dossier waits for the declaration of interests (R63a); an act on the label of a closed request, which takes none, does not.',
    table(['Act', 'Belongs to', 'Interests declared first'], rows),
  );
}
