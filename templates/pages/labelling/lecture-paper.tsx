import type { LectureView } from '../../../src/labelling/view/lecture.js';
import { PartnersTable } from '../deposit/partners-table.js';
import { useWords } from '../parts/language.js';
import { Annexes } from './pieces-list.js';

/** The dossier to read, in the large text of what is being reviewed. */
export function LecturePaper({ view }: { view: LectureView }) {
  const { reviewForm, dossierPage } = useWords();
  const { contents } = dossierPage;
  const { content, annexes, annexesUnseen, reference } = view;
  return (
    <article class="paper" aria-label={reviewForm.paper}>
      {content.titleFr && <h2>{content.titleFr}</h2>}
      <Paragraphs text={content.publicAbstract} />
      {content.description && <h2>{contents.description}</h2>}
      <Paragraphs text={content.description} />
      {content.partners.length > 0 && (
        <>
          <h2>{contents.partners}</h2>
          <PartnersTable partners={content.partners} />
        </>
      )}
      <h2>{contents.annexes}</h2>
      <Annexes reference={reference} annexes={annexes} unseen={annexesUnseen} />
    </article>
  );
}

function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n{2,}/u)
        .filter(Boolean)
        .map((paragraph) => (
          <p>{paragraph}</p>
        ))}
    </>
  );
}
