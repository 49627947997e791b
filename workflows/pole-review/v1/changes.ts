import { settingsOf } from '../../rule-set.js';
import { goneOn } from '../../standstill.js';
import { askAnew, invitedInstead, judgeAnew, reopen } from './anew.js';
import { designate } from './designation.js';
import { electorateOf, rollOfNow } from './electorate.js';
import { approvedBySilence, attended, counted, drafted, signed } from './minutes.js';
import { assigned, needNoted, readerGone, reviewed } from './readers.js';
import { isRecused } from './readings.js';
import { opened, seals } from './sealed.js';
import { convened, moved, recalled, unconvened } from './session.js';
import { castingSeat, tally } from './tally.js';
import type { CastBallot, PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

/** What each command changes in a review, as pure functions of the context before it. */
export function apply(context: Context, command: PoleReviewCommand): Partial<Context> {
  const changed = changeOf(context, command);
  const vote = changed.vote ?? context.vote;
  return command.opened && vote ? { ...changed, vote: opened(vote, command.opened) } : changed;
}

function changeOf(context: Context, command: PoleReviewCommand): Partial<Context> {
  switch (command.type) {
    case 'acceptReview':
    case 'takeSeat':
      return { roll: command.roll };
    case 'becomeLead':
      return { role: 'lead', roll: command.roll, lateOpinion: null, until: null };
    case 'becomeInvited':
      return invitedInstead(context);
    case 'noteDeclaration':
      return note(context, command);
    case 'confirmConflict':
      return { confirmed: { ...context.confirmed, [command.person]: command.texts } };
    case 'dismissConflict':
      return {
        dismissed: { ...context.dismissed, [command.person]: { found: command.found, ...command.texts } },
      };
    case 'designateVoter':
      return designate(context, command);
    case 'assignExpert':
      return assigned(context, command);
    case 'submitReview':
      return reviewed(context, command);
    case 'leaveReading':
    case 'releaseExpert':
      return readerGone(context, command);
    case 'noteExpertNeed':
      return needNoted(context, command);
    case 'concludeExpertise':
      return { concluded: command.texts };
    case 'adoptRules':
      return { rules: command.rules };
    case 'leadOpinionShared':
      // R36: a co-review in which all are asked has its own time, whatever window was opened before it.
      return { leadOpinionShared: true, until: null };
    case 'standStill': {
      const { at: from, until } = command;
      return { standstills: [...context.standstills, { from, until, to: null }] };
    }
    case 'goOn':
      return { standstills: goneOn(context.standstills, command.at) };
    case 'jointDecisionReached':
      return { settled: true };
    case 'openVote':
      return openVote(context, command);
    case 'conveneSession':
      return convened(context, command);
    case 'moveSession':
      return moved(context, command);
    case 'cancelSession':
      return unconvened(context, command.at);
    case 'recordAttendance':
      return attended(context, command);
    case 'draftMinutes':
      return drafted(context, command);
    case 'signMinutes':
      return signed(context, command);
    case 'castBallot':
      return cast(context, command);
    case 'deliberateAgain':
      return askAnew(context, command);
    case 'deliberationLapsed':
      return context.former ? { ...context.former, former: null, until: null } : {};
    case 'judgeAnew':
      return judgeAnew(context, command);
    case 'coReviewResumed':
      return { settled: false };
    case 'fallSilent':
      return { asked: true };
    case 'reopenWindow':
      return reopen(context, command);
    case 'validateOpinion':
      return { reservations: command.reservations, texts: command.texts ?? {}, former: null };
    case 'deadlineReached':
      if (command.deadline === 'minutesApproval') return approvedBySilence(context, command);
      return { ladderFrom: command.at };
    case 'compressCalendar':
      return { compressedAt: command.at };
    case 'moveClosing':
      return { closesAt: command.closesAt };
    case 'reviseOpinion':
      return { opinion: command.opinion, reservations: command.reservations, texts: command.texts };
    default:
      return {};
  }
}

/** R63b: a recusal closes at once; a ballot already cast by the recused person leaves with its seat. */
function note(context: Context, command: Of<'noteDeclaration'>): Partial<Context> {
  const { person, clear, at } = command;
  const roll = rollOfNow(context, command.roll);
  const next = { ...context, roll, declarations: { ...context.declarations, [person]: clear } };
  const sessions = clear ? context.sessions : recalled(next, at);
  const { vote, tally: counted } = context;
  const kept = Object.entries(context.lateBallots).filter(
    ([, cast]) => ![cast.person, cast.voter].includes(person),
  );
  const lateBallots = clear ? context.lateBallots : Object.fromEntries(kept);
  // Once counted, the ballots stay as the count found them.
  if (!vote || clear || counted) return { roll, declarations: next.declarations, lateBallots, sessions };
  const voters = electorateOf(next, roll);
  const stays = (seat: string) =>
    voters.some((voter) => voter.id === seat) && vote.ballots[seat]?.person !== person;
  const ballots = Object.fromEntries(Object.entries(vote.ballots).filter(([seat]) => stays(seat)));
  const declarations = next.declarations;
  return { roll, declarations, lateBallots, sessions, vote: { ...vote, electorate: voters, ballots } };
}

function openVote(context: Context, { mode, roll, at }: Of<'openVote'>): Partial<Context> {
  return {
    roll,
    tally: null,
    lateBallots: {},
    vote: {
      mode,
      secondCall: context.quorumMissed,
      openedAt: at,
      electorate: electorateOf(context, roll),
      ballots: {},
      ...(settingsOf(context.rules).sealedBallots && { sealed: true as const }),
    },
  };
}

function cast(context: Context, command: Of<'castBallot'>): Partial<Context> {
  const { vote } = context;
  if (!vote) return {};
  return { vote: { ...vote, ballots: { ...vote.ballots, [command.seat]: castBy(context, command) } } };
}

/** D11: of a sealed ballot the context has the commitment, whatever the command brings. */
function castBy(
  context: Context,
  { person, voter, ballot, commitment, at, texts }: Of<'castBallot'>,
): CastBallot {
  if (seals(context)) return { person, voter, at, commitment: commitment ?? '' };
  return { ...(ballot && { ballot }), person, voter, at, ...(texts && { texts }) };
}

/** R44: a ballot after its vote, an opinion after its window: kept beside what counts. */
export function keepLate(context: Context, command: PoleReviewCommand): Partial<Context> {
  if (command.type === 'castBallot') {
    const late = { ...castBy(context, command), late: true as const };
    return { lateBallots: { ...context.lateBallots, [command.seat]: late } };
  }
  if (command.type !== 'validateOpinion' || !context.opinion) return {};
  const { at, reservations, texts = {} } = command;
  return { lateOpinion: { opinion: context.opinion, at, late: true, reservations, texts } };
}

/** R30-R34 on the ballots at hand; the opinion is what the chair will validate. */
export function count(context: Context): Partial<Context> {
  if (!context.vote) return {};
  const result = tally({
    vote: context.vote,
    role: context.role,
    castingSeat: castingSeat(context.roll, isRecused(context)),
    rules: settingsOf(context.rules),
  });
  const quorumMissed = context.quorumMissed || !result.quorumMet;
  return { tally: result, opinion: result.opinion, quorumMissed, sessions: counted(context, result) };
}
