import type { SectionView } from '../../../src/dossiers/view.js';
import { useWords } from '../parts/language.js';
import { errorAt } from './faults.js';

/** What a field of a section's form shows: the text typed, and what is wrong with it. */
export function useForm({ form, faults }: Pick<SectionView, 'form' | 'faults'>) {
  const words = useWords();
  return {
    text: (name: string): string => {
      const value = form[name];
      return typeof value === 'string' ? value : (value?.[0] ?? '');
    },
    texts: (name: string): readonly string[] => {
      const value = form[name];
      return typeof value === 'string' ? [value] : (value ?? []);
    },
    error: (name: string) => errorAt(words, faults, name),
  };
}

/** The lines of a catalogue as choices, in its order. */
export function choicesOf(names: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
