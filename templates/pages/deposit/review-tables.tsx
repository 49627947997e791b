import type { ReviewView } from '../../../src/dossiers/view.js';
import { useWords } from '../parts/language.js';

/** Who will read what: the same words as under each field. */
export function ReadersTable({ view }: { view: ReviewView }) {
  const { dossier, pieces } = useWords();
  const { fields, readers, review, sections } = dossier;
  const rows = [
    [fields.publicAbstract, readers.everybody],
    [fields.description, readers.poles],
    [sections.partners, readers.poles],
    [fields.contactName, readers.officers],
    ...view.annexes.map(({ name, level }) => [name, pieces.consequences[level]]),
  ];
  return (
    <section>
      <h3 class="fh3">{review.readersTitle}</h3>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{review.readersOf}</th>
            <th scope="col">{review.readBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, who]) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
