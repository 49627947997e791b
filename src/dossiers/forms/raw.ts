/** A form as the browser posts it, and as the page shows it again: names and texts, nothing else. */
export type RawForm = Readonly<Record<string, string | readonly string[]>>;

/** Only texts and lists of texts are a form's: anything else a client invents is dropped. */
export function rawForm(body: unknown): RawForm {
  const entries =
    typeof body === 'object' && body !== null ? Object.entries(body as Record<string, unknown>) : [];
  const kept = entries.flatMap(([name, value]): [string, string | string[]][] => {
    if (typeof value === 'string') return [[name, value.replaceAll('\r\n', '\n')]];
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** The text under a name, empty when there is none. */
export function textOf(form: RawForm, name: string): string {
  const value = form[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** All texts under a name: ticked boxes. */
export function textsOf(form: RawForm, name: string): string[] {
  const value = form[name];
  const list = typeof value === 'string' ? [value] : [...(value ?? [])];
  return list.filter((text) => text !== '');
}

/** The text, or null when nothing was typed. */
export const textOrNull = (form: RawForm, name: string): string | null => textOf(form, name) || null;

/** « 2 712 000,50 » → 2712000.5; nothing typed → null; what is no number stays the text it is, for the rule to refuse. */
export function numberOf(form: RawForm, name: string): number | string | null {
  const text = textOf(form, name);
  if (text === '') return null;
  const plain = text.replace(/[\s\u00a0\u202f€]/gu, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** Figures without the spaces people set between them; null when nothing was typed. */
export const digitsOf = (form: RawForm, name: string): string | null =>
  textOf(form, name).replace(/[\s\u00a0\u202f.]/gu, '') || null;

export const ticked = (form: RawForm, name: string): boolean => textOf(form, name) === 'true';

/** « true » or « false »; nothing chosen → null; what is neither stays the text it is, for the rule to refuse. */
export function yesNoOf(form: RawForm, name: string): boolean | string | null {
  const text = textOf(form, name);
  return text === 'true' || text === 'false' ? text === 'true' : text || null;
}

/** How a value looks in its field. */
export const shown = (value: string | number | null): string => (value === null ? '' : String(value));
