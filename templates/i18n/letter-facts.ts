/** What the sentences of a letter are made of: strings already in the reader's language, '' where there is none. */
export interface LetterFacts {
  /** the acronym, or the reference where the acronym is withheld */
  project: string;
  reference: string;
  call: string;
  /** the reader's own pôle */
  own: string;
  /** the pôle the fact is about */
  pole: string;
  lead: string;
  /** the deadline it speaks of, « mardi 9 mars à 18 h » */
  due: string;
  /** the closing of its call, of a letter on a suspension; '' in any other */
  closes: string;
  /** the date that stood before, of a call that moves */
  was: string;
  /** when what is told happened, with the year */
  at: string;
  /** when and where the session is that it is about */
  starts: string;
  place: string;
  /** « favorable avec réserves » */
  position: string;
  /** why, in words: of a doubt, of a ground, of a lapse; or which deadline */
  detail: string;
  /** « Mov’eo et iD4CAR » */
  named: string;
  dissenting: string;
  /** an outside panel has made the decision it tells: every pôle stood aside, and one signs (R63h) */
  panel: boolean;
  /** what the holder could still ask for has been used: once re-examined, or reopened (R68) */
  final: boolean;
  fingerprint: string;
}

/** One letter's own sentences; the date of the act stands apart, after `first`. */
export interface LetterMessage {
  subject: (facts: LetterFacts) => string;
  /** the act asked, or the news; no date and no full stop */
  first: (facts: LetterFacts) => string;
  then: (facts: LetterFacts) => string;
  button: string;
}

/** A set of messages by name, each with the four sentences whatever facts it uses. */
export const messages = <Name extends string>(
  all: Record<Name, LetterMessage>,
): Record<Name, LetterMessage> => all;

/** Sentences by name, each free to use or ignore the facts. */
export const sentences = <Name extends string>(
  all: Record<Name, (facts: LetterFacts) => string>,
): Record<Name, (facts: LetterFacts) => string> => all;

/** Whether several pôles are named, so that their order says something: the lead stands first (R37). */
export const ordered = (named: string, lead: string): boolean => lead !== '' && named !== lead;
