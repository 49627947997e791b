import type { Completeness } from './complete.js';
import { emptyContent, sectionOf, type DossierContent } from './content.js';
import { sections, type Section } from './vocabulary.js';

/**
 * Where a section stands. `fix` is not `inProgress`: something there was looked at and does not hold, while an empty
 * field only waits.
 */
export type SectionState = 'todo' | 'inProgress' | 'fix' | 'done';

export interface Progress {
  section: Section | 'annexes';
  state: SectionState;
  /** points to put right when the state is `fix`, fields still empty when it is `inProgress` */
  left: number;
}

/** The state of every section, pieces last: those bind nothing, the technical annex makes them done. */
export function progressOf(
  content: DossierContent,
  { faults }: Completeness,
  annexes: readonly { kind: string }[],
): Progress[] {
  const typed = sections.map((section): Progress => {
    const open = faults[section];
    const wrong = open.filter(({ code }) => !waits(code));
    if (open.length === 0) return { section, state: 'done', left: 0 };
    if (isUntouched(section, content)) return { section, state: 'todo', left: open.length };
    if (wrong.length > 0) return { section, state: 'fix', left: wrong.length };
    return { section, state: 'inProgress', left: open.length };
  });
  return [...typed, annexesProgress(annexes)];
}

const waits = (code: string) =>
  code === 'required' || code === 'declarationMissing' || code === 'coLabelReason';

function annexesProgress(annexes: readonly { kind: string }[]): Progress {
  if (annexes.length === 0) return { section: 'annexes', state: 'todo', left: 1 };
  const technical = annexes.some(({ kind }) => kind === 'technicalAnnex');
  return { section: 'annexes', state: technical ? 'done' : 'inProgress', left: technical ? 0 : 1 };
}

function isUntouched(section: Section, content: DossierContent): boolean {
  return JSON.stringify(sectionOf(section, content)) === JSON.stringify(sectionOf(section, emptyContent()));
}
