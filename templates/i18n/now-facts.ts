/** What the sentence of now is made of, in the reader's language; '' where there is none. */
export interface NowFacts {
  project: string;
  /** the lead pôle, or the receiving one until it is known */
  lead: string;
  /** « mardi 9 mars à 18 h » */
  due: string;
  call: string;
  /** « Mov’eo et iD4CAR »: the pôles still to speak, or opposed in a conciliation */
  awaited: string;
  /** how many pôles are awaited, and how many sit at the table */
  left: number;
  seats: number;
  /** the step waits for the steering committee */
  steering: boolean;
  /** an outside panel judges, or has judged: every pôle stands aside, and none leads (R63h) */
  panel: boolean;
  /** what could still be asked for has been used: once re-examined, or reopened (R68) */
  final: boolean;
}

type Sentence = (facts: NowFacts) => string;

/** What a state is called, what happens in it and what follows, for a pôle and for the holder. */
export interface StateWords {
  pole: string;
  holder: string;
  now: Sentence;
  nowHolder: Sentence;
  then: Sentence;
  thenHolder: Sentence;
}

export const stateSet = <Name extends string>(all: Record<Name, StateWords>): Record<Name, StateWords> => all;
