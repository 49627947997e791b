/** What a figure counts. */
export type Unit =
  'workingDays' | 'calendarDays' | 'months' | 'voters' | 'reviews' | 'partners' | 'thousandEuros';

/** Said once for validation, documents and forms: the rule it belongs to, its default, and one sentence a language. */
interface Declared<Value> {
  rule: string;
  default: Value;
  fr: string;
  en: string;
}

export interface Choice<Option extends string = string> extends Declared<Option> {
  kind: 'choice';
  options: readonly Option[];
}

export interface YesNo extends Declared<boolean> {
  kind: 'yesNo';
}

/** A whole number, bounds included. */
export interface Count extends Declared<number> {
  kind: 'count';
  unit: Unit;
  least: number;
  most: number;
}

/** A fraction of 1 with three decimals at most, bounds included. */
export interface Share extends Declared<number> {
  kind: 'share';
  least: number;
  most: number;
}

export type Setting = Choice | YesNo | Count | Share;

/** Settings by name; a group holds settings of one kind under a name of its own. */
export type Catalogue = Record<string, Setting | Record<string, Setting>>;

/** The values a catalogue describes, in its shape. */
export type ValuesOf<Entries> = {
  -readonly [Name in keyof Entries]: Entries[Name] extends Setting
    ? Entries[Name]['default']
    : ValuesOf<Entries[Name]>;
};

type Given<Made extends Setting, More extends keyof Made> = Pick<
  Made,
  'rule' | 'default' | 'fr' | 'en' | More
>;

export const choice = <const Option extends string>(
  options: readonly Option[],
  given: Given<Choice<NoInfer<Option>>, never>,
): Choice<Option> => ({ kind: 'choice', options, ...given });

export const yesNo = (given: Given<YesNo, never>): YesNo => ({ kind: 'yesNo', ...given });

export const count = (unit: Unit, given: Given<Count, never> & Partial<Count>): Count => ({
  kind: 'count',
  least: 1,
  most: 366,
  ...given,
  unit,
});

export const share = (given: Given<Share, never> & Partial<Share>): Share => ({
  kind: 'share',
  least: 0,
  most: 1,
  ...given,
});

export const isSetting = (entry: Catalogue[string]): entry is Setting =>
  'kind' in entry && typeof entry.kind === 'string';
