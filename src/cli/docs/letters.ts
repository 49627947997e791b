import type { LetterTold, Told } from '../command.js';
import { code, generated, page, table } from './markdown.js';

const kinds = { A: 'an act is asked', I: 'news', M: 'reference, step and link' } as const;

/** Which fact owes which letter to whom. */
export function lettersDocument(rules: Told['rules']): string {
  const facts = Object.entries(rules);
  const told = facts.flatMap(([fact, letters]) =>
    letters === 'silent' ? [] : letters.map((letter) => rowOf(fact, letter)),
  );
  const silent = facts.filter(([, letters]) => letters === 'silent').map(([fact]) => code(fact));
  return page(
    generated,
    '# Who gets which letter',
    'Every fact of the procedure and the letters it owes. A letter is owed when its fact is written, and its recipient’s ' +
      'right is checked again when it leaves. The rows are `rules` of `src/notifications/rules.ts`.',
    'With consent: only if the holder agreed to tell the correspondents before the decision, or an earlier letter about ' +
      'this request reached them. Sometimes: under a condition written beside the row.',
    table(['Fact', 'Recipient', 'Kind', 'Letter', 'Deadline it speaks of', 'When'], told),
    '## Facts that owe no letter',
    silent.join(', '),
  );
}

function rowOf(fact: string, { to, kind, template, due, starred, when }: LetterTold): string[] {
  const conditions = [...(starred ? ['with consent'] : []), ...(when ? ['sometimes'] : [])];
  return [code(fact), to, kinds[kind], code(template), due ?? '', conditions.join(', ')];
}
