import type { FormFault } from '../../../src/dossiers/view.js';
import type { Catalogue } from '../../i18n/fr.js';
import type { FieldError } from '../parts/form-parts.js';

/** How to put a fault right, in the reader's language. A code the catalogue does not know is a mistake of ours. */
export function sentenceOf(
  { dossier }: Catalogue,
  { code, params }: Pick<FormFault, 'code' | 'params'>,
): string {
  const words: Record<string, string | ((params: Record<string, string | number>) => string)> =
    dossier.faults;
  const sentence = Object.hasOwn(words, code) ? words[code] : undefined;
  if (sentence === undefined) throw new Error(`no sentence for the fault ${code}`);
  return typeof sentence === 'function' ? sentence(params ?? {}) : sentence;
}

/** The name of a field as its form shows it: « Partenaire 2, SIREN ». */
export function labelOf({ dossier }: Catalogue, path: string, poleName: (code: string) => string): string {
  const { fields } = dossier;
  const known: Record<string, string | ((text: string) => string)> = fields;
  const [first = '', second = '', third] = path.split('.');
  const nameOf = (key: string, text = '') => {
    const label = Object.hasOwn(known, key) ? known[key] : undefined;
    return typeof label === 'function' ? label(text) : (label ?? key);
  };
  if (first === 'partners' && third) return `${dossier.partner(Number(second) + 1)}, ${nameOf(third)}`;
  if (first === 'reason') return nameOf('reason', poleName(second));
  if (first === 'coLabels') return dossier.coLabels;
  return nameOf(first === 'declarations' ? second : first);
}

/** The lines of the error summary: each names its field, says how to put it right, and leads there. */
export function summaryOf(
  words: Catalogue,
  faults: readonly FormFault[],
  poles: readonly { value: string; label: string }[],
): FieldError[] {
  const poleName = (code: string) => poles.find(({ value }) => value === code)?.label ?? code;
  return faults.map((fault) => ({
    field: fault.field,
    message: words.common.labelled(labelOf(words, fault.field, poleName), sentenceOf(words, fault)),
  }));
}

/** The sentence to show at one field, undefined when nothing is wrong there. */
export function errorAt(words: Catalogue, faults: readonly FormFault[], field: string): string | undefined {
  const fault = faults.find((one) => one.field === field || one.field.startsWith(`${field}.`));
  return fault && sentenceOf(words, fault);
}
