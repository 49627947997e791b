import { IsIn, IsUUID, Matches } from 'class-validator';
import {
  ballots,
  opinions,
  type Ballot,
  type Opinion,
  type Recommendation,
  type VoteMode,
} from '../../../workflows/index.js';
import { SignedForm } from './signed-form.js';
import { act, OptionalDate, OptionalText, PoleActForm, Text, texts } from './act.js';

const recommendations = [
  'priority',
  'ifPossible',
  'notRetained',
] as const satisfies readonly Recommendation[];
const voteModes = ['session', 'remote'] as const satisfies readonly VoteMode[];

class PoleReasonsForm extends PoleActForm {
  @Text()
  reasons: string;
}

class PersonForm extends PoleActForm {
  @IsUUID()
  person: string;
}

class ConflictForm extends PoleReasonsForm {
  /** whose interest it is */
  @IsUUID()
  person: string;
}

class LeaveReadingForm extends PoleActForm {
  @OptionalText()
  reasons?: string;
}

class ExpertNeedForm extends PoleActForm {
  /** code of the strategic domain, one of the dossier's */
  @Matches(/^[a-z0-9-]{2,60}$/)
  domain: string;

  @OptionalText()
  detail?: string;
}

class SubmitReviewForm extends PoleActForm {
  /** the review form as saved, and its hash: what is submitted is what was read again before sending */
  @IsUUID()
  formId: string;

  @Matches(/^[0-9a-f]{64}$/)
  formHash: string;

  @IsIn(recommendations)
  recommendation: Recommendation;
}

class OpenVoteForm extends PoleActForm {
  @IsIn(voteModes)
  mode: VoteMode;
}

class CastBallotForm extends PoleActForm {
  @IsUUID()
  seat: string;

  @IsIn(ballots)
  ballot: Ballot;

  /** read by the organ's chair and its case officer (R84) */
  @OptionalText()
  reasons?: string;
}

class OpinionForm extends SignedForm {
  @OptionalText()
  reasons?: string;

  /** recommendations; one with a date is a suspensive reservation, to be answered and lifted until then (R38) */
  @OptionalText()
  reservation1?: string;

  @OptionalDate()
  until1?: string;

  @OptionalText()
  reservation2?: string;

  @OptionalDate()
  until2?: string;

  @OptionalText()
  reservation3?: string;

  @OptionalDate()
  until3?: string;
}

class ReviseOpinionForm extends OpinionForm {
  @IsIn(opinions)
  opinion: Opinion;
}

const ofPole = (type: string) =>
  act({ form: PoleActForm, ask: ({ pole }) => ({ asked: { type, pole }, texts: {} }) });

const withReasons = (type: string) =>
  act({
    form: PoleReasonsForm,
    ask: ({ pole, reasons }) => ({ asked: { type, pole }, texts: texts({ reasons }) }),
  });

const onConflict = (type: string) =>
  act({
    form: ConflictForm,
    ask: ({ pole, person, reasons }) => ({ asked: { type, pole, person }, texts: texts({ reasons }) }),
  });

const opinionTexts = ({ reasons, reservation1, reservation2, reservation3 }: OpinionForm) =>
  texts({ reasons, reservation1, reservation2, reservation3 });

/** The dates of its reservations, and what it is given without (R38, R66). */
const figuresIn = ({ until1, until2, until3, without }: OpinionForm) => ({
  ...texts({ until1, until2, until3 }),
  ...(without !== undefined && { without }),
});

/** Acts inside one pôle's review (§9.2, `PoleReview`). */
export const reviewActs = {
  acceptReview: ofPole('acceptReview'),
  declineReview: withReasons('declineReview'),
  recusePole: withReasons('recusePole'),
  concludeExpertise: withReasons('concludeExpertise'),
  closeVote: ofPole('closeVote'),
  confirmConflict: onConflict('confirmConflict'),
  dismissConflict: onConflict('dismissConflict'),
  assignExpert: act({
    form: PersonForm,
    ask: ({ pole, person }) => ({ asked: { type: 'assignExpert', pole, person }, texts: {} }),
  }),
  leaveReading: act({
    form: LeaveReadingForm,
    ask: ({ pole, reasons }) => ({ asked: { type: 'leaveReading', pole }, texts: texts({ reasons }) }),
  }),
  releaseExpert: onConflict('releaseExpert'),
  noteExpertNeed: act({
    form: ExpertNeedForm,
    ask: ({ pole, domain, detail }) => ({
      asked: { type: 'noteExpertNeed', pole, domain },
      texts: texts({ detail }),
    }),
  }),
  designateVoter: act({
    form: PersonForm,
    ask: ({ pole, person }) => ({ asked: { type: 'designateVoter', pole, person }, texts: {} }),
  }),
  submitReview: act({
    form: SubmitReviewForm,
    ask: ({ pole, formId, formHash, recommendation }) => ({
      asked: { type: 'submitReview', pole, form: { id: formId, hash: formHash }, recommendation },
      texts: {},
    }),
  }),
  openVote: act({
    form: OpenVoteForm,
    ask: ({ pole, mode }) => ({ asked: { type: 'openVote', pole, mode }, texts: {} }),
  }),
  castBallot: act({
    form: CastBallotForm,
    ask: ({ pole, seat, ballot, reasons }) => ({
      asked: { type: 'castBallot', pole, seat, ballot },
      texts: texts({ reasons }),
    }),
  }),
  validateOpinion: act({
    form: OpinionForm,
    signs: 'review',
    ask: (form) => ({
      asked: { type: 'validateOpinion', pole: form.pole, ...figuresIn(form) },
      texts: opinionTexts(form),
    }),
  }),
  reviseOpinion: act({
    form: ReviseOpinionForm,
    signs: 'review',
    ask: (form) => ({
      asked: {
        type: 'reviseOpinion',
        pole: form.pole,
        opinion: form.opinion,
        ...figuresIn(form),
      },
      texts: opinionTexts(form),
    }),
  }),
};
