import { votersIn } from './electorate.js';
import { voteAt } from './opened.js';
import type { DeliberationCommand, DeliberationContext } from './vocabulary.js';

type Context = DeliberationContext;
type Of<Type extends DeliberationCommand['type']> = Extract<DeliberationCommand, { type: Type }>;

/** What each command changes, as pure functions of the context before it. */
export function apply(context: Context, command: DeliberationCommand): Partial<Context> {
  switch (command.type) {
    case 'castAnswer':
      return cast(context, command);
    case 'noteDeclaration':
      return note(context, command);
    case 'moveClosing':
      return { closesAt: command.closesAt, ladderFrom: command.at };
    case 'deadlineReached':
      return command.deadline === 'reminder' ? { ladderFrom: command.at } : {};
    default:
      return {};
  }
}

function cast({ vote }: Context, command: Of<'castAnswer'>): Partial<Context> {
  const { seat, answer, person, voter, at, texts } = command;
  const given = { answer, person, voter, at, ...(texts?.reasons && { texts }) };
  return { vote: { ...vote, answers: { ...vote.answers, [seat]: given } } };
}

/** R63b: who declares an interest leaves at once, and an answer already given with them. */
function note(context: Context, { person, clear }: Of<'noteDeclaration'>): Partial<Context> {
  const declarations = { ...context.declarations, [person]: clear };
  if (clear) return { declarations };
  const electorate = votersIn({ ...context, declarations });
  const stays = ([seat, given]: [string, { person: string; voter: string }]) =>
    electorate.some(({ id }) => id === seat) && given.person !== person && given.voter !== person;
  const answers = Object.fromEntries(Object.entries(context.vote.answers).filter(stays));
  return { declarations, vote: { ...context.vote, electorate, answers } };
}

/** R32: the answers of a call without its quorum are gone, and given anew. */
export const callAgain = (context: Context, at: string): Partial<Context> => ({
  vote: voteAt(context, at, true),
  tally: null,
  since: at,
  ladderFrom: at,
});
