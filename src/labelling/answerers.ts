import { findExclusion, requestOf } from '../../workflows/index.js';
import { titularOf } from './lapsed.js';
import { asideOn, rollOn } from './power.js';
import { first, judges, reviewEscalated, signs, type Question, type Right } from './capacities.js';

/** The ask at hand is about whoever chairs the organ. */
const isOfChair = ({ aggregate, exclusion }: Question): boolean => {
  const context = requestOf(aggregate)?.context;
  return context !== undefined && findExclusion(context, exclusion ?? '')?.whom === 'chair';
};

/**
 * R63c: as a chair judges of interests; a late ask is the deputy's too. One about the chair is the deputy's, and to the chair
 * who tries, or to who has their power by delegation, it is as if there were none: the rule says so, for another answer here
 * would tell that there is.
 */
export const answers: Right['as'] = (question) => {
  const { aggregate, world, pole, exclusion, standing } = question;
  const context = requestOf(aggregate)?.context;
  const found = context && findExclusion(context, exclusion ?? '');
  if (isOfChair(question)) {
    const chair = titularOf(world, pole);
    const presides = first('chair')(standing, pole);
    if (presides) return isOwnCase(question) ? null : presides;
    return judges({ ...question, ...(chair !== undefined && { person: chair }) });
  }
  const isLate = found?.pole === pole && found?.overdue;
  return judges(question) ?? (isLate && !isOwnCase(question) ? first('deputyChair')(standing, pole) : null);
};

const isOwnCase = ({ person, standing }: Question) => person === standing.person;

/** Who answers an ask reads it, and nobody else of the pôle. */
export const mayAnswer = (question: Question): boolean => {
  const as = answers(question);
  return as !== null && !(as.role === 'chair' && isOfChair(question));
};

/** R31: for the board, who signs for the pôle; its director, where chair and deputy both stand aside. */
export const designates: Right['as'] = (question) => {
  const { standing, aggregate, world, pole } = question;
  const signing = rollOn(world.cooperation, aggregate, pole).filter(({ chair, deputy }) => chair || deputy);
  const noneLeft = signing.every(({ person }) => asideOn(aggregate)(person));
  const asSigner = signs(({ pole: own }) => own, reviewEscalated)(question);
  return asSigner ?? (noneLeft ? first('director')(standing, pole) : null);
};
