import type { Award, Question } from '../../../workflows/index.js';
import type { BouncedView } from '../../correspondents/index.js';
import type { OfferLine } from '../offers.js';
import type { ActView } from './acts.js';
import type { ShortfallView } from './shortfalls.js';

/** One act that waits for the reader. */
export interface TaskView {
  reference: string;
  acronym: string;
  /** the request's */
  state: string;
  act: ActView;
  /** what the organ of its pôle is asked now */
  about: Question | null;
  /** the step's deadline; null when none presses */
  due: { deadline: string; at: string } | null;
  late: boolean;
  today: boolean;
  /** the pôle whose mandate makes it the reader's */
  poleName: string | null;
}

/** What others owe on the reader's requests. */
export interface WaitingView {
  reference: string;
  acronym: string;
  state: string;
  owner: { role: string; poleName: string | null } | null;
  since: string;
  due: { deadline: string; at: string } | null;
}

/** A change since the reader's last visits, the newest first. */
export interface NewsView {
  reference: string;
  acronym: string;
  at: string;
  fact: string;
  pole: string | null;
  params: Record<string, string>;
  /** what the request is asked for (R51) */
  awards: Award;
}

/** The first screen (C.3): what I must do, what I wait for, what is new. */
export interface WorkView {
  at: string;
  name: string;
  /** dossiers the reader is asked to take on (R62) */
  offers: OfferLine[];
  tasks: TaskView[];
  /** correspondents whose address refuses mail, for the secretary of the cooperation (R77) */
  bounced: BouncedView[];
  waiting: WaitingView[];
  /** organs of the reader's pôles to complete (R31) */
  shortfalls: ShortfallView[];
  news: NewsView[];
  /** the reader may open a dossier for these calls */
  calls: {
    id: string;
    name: string;
    closesAt: string;
    awards: Award;
    /** code of the call of the first step: a dossier for it is opened from there alone (R51) */
    follows: string | null;
  }[];
  drafts: { reference: string; acronym: string; updatedAt: string | null }[];
  /** how many open requests were looked at, those that moved last, when there are more; null when all were */
  lookedAt: number | null;
}
