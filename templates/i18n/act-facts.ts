/** What the sentences of an act are made of, already in the reader's language; '' where there is none. */
export interface ActFacts {
  /** the acronym, or the reference where the acronym is withheld */
  project: string;
  /** the pôle in whose name the act is done */
  pole: string;
  /** the step the request is at, for an act that is another thing in another step; '' where it does not matter */
  state?: string;
  /** what an organ of that pôle is asked now; '' where it is asked nothing */
  about?: string;
}

type Sentence = (facts: ActFacts) => string;

/** One act's own sentences, the same on its page, in the list of tasks and after it. */
export interface ActWords {
  /** on the button: a verb and its object */
  verb: Sentence;
  /** in the list of tasks: the act, up to the project's name, which follows as a link */
  task: Sentence;
  /** at the top of the act's page */
  title: Sentence;
  /** what one says by it, and in whose name */
  lede: Sentence;
  /** what follows as soon as it is done */
  consequence: Sentence;
  /** told once it is done */
  done: Sentence;
}

/** A set of acts by name, each with its six sentences whatever facts it uses. */
export const actSet = <Name extends string>(all: Record<Name, ActWords>): Record<Name, ActWords> => all;

/** What the sentence of a fact may say, in the reader’s language; '' where there is none. */
export interface TrailFacts {
  pole: string;
  /** « favorable avec réserves » */
  position: string;
  /** « instruction concertée » */
  deadline: string;
  /** why, as a sentence: of a ground, of a doubt, of a lapse */
  detail: string;
  /** the number of a steering decision */
  decision: string;
  /** two dates, before and after */
  from: string;
  to: string;
  /** when a session is held */
  session: string;
  /** what an organ is asked after the decision: the name of the question */
  about: string;
  /** number of a version of the dossier, and whether it changes what was judged: `minor`, `major` */
  version: string;
  kind: string;
  /** how many pieces an opinion was given without, as a sentence (R66) */
  unseen: string;
}

/** Sentences of facts by name, each free to use or ignore what it is given. */
export const factSet = <Name extends string>(
  all: Record<Name, (facts: TrailFacts) => string>,
): Record<Name, (facts: TrailFacts) => string> => all;

/** What a sentence may say of a refusal or of a fact: names and figures, already in words. */
export type Params = Readonly<Record<string, string | number>>;

/** Sentences by name, each free to use or ignore what it is given. */
export const sentenceSet = <Name extends string>(
  all: Record<Name, (params: Params) => string>,
): Record<Name, (params: Params) => string> => all;
