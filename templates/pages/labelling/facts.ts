import type { Catalogue } from '../../i18n/fr.js';

interface Told {
  fact: string;
  /** by name */
  pole: string | null;
  params: Record<string, string>;
}

const lookUp = (area: object, key: string | undefined): string => {
  const words = area as Record<string, unknown>;
  const found = key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
  return typeof found === 'string' ? found : '';
};

/** A fact of the audit trail as a sentence; one the catalogue does not know is left out, null. */
export function factSentence(
  { journal, positions, procedure }: Catalogue,
  { fact, pole, params }: Told,
): string | null {
  const sentences: Record<string, (typeof journal)[keyof typeof journal]> = journal;
  const sentence = Object.hasOwn(sentences, fact) ? sentences[fact] : undefined;
  if (!sentence) return null;
  const { grounds, doubts, causes, deadlines } = procedure;
  return sentence({
    pole: pole ?? '',
    position: lookUp(positions, params['position'] ?? params['opinion']),
    deadline: lookUp(deadlines, params['deadline']),
    detail:
      lookUp(grounds, params['ground']) || lookUp(doubts, params['doubt']) || lookUp(causes, params['cause']),
    decision: params['decision'] ?? '',
  });
}
