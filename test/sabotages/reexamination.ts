import type { Sabotage } from './sabotage.js';

/** R68: a refusal is looked at again once, by nobody who voted, inside one pôle. */
export const reexaminationSabotages: Sabotage[] = [
  {
    name: 'a first voter may vote again in a re-examination',
    file: 'workflows/deliberation/v1/rules.ts',
    find: 'const before = bars !== null && (votedBefore || barred.includes(voter) || barred.includes(person));',
    replace: 'const before = false;',
    spec: 'workflows/decide.reexamination.spec.ts',
    test: 'has nobody who voted on the request, for whomever (R68)',
  },
  {
    name: 'a first voter is called to the re-examination',
    file: 'workflows/forwards-again.ts',
    find: "barred: barredFrom(aggregate, pole, 'reexamination'),",
    replace: 'barred: [],',
    spec: 'workflows/decide.reexamination.spec.ts',
    test: 'has nobody who voted on the request, for whomever (R68)',
  },
  {
    name: 'a refusal looked at again twice',
    file: 'workflows/label-request/v1/reexamination-rules.ts',
    find: 'context.reexamination !== null,',
    replace: 'false,',
    spec: 'workflows/decide.reexamination.spec.ts',
    test: 'upheld anew by its pôle is not looked at a second time',
  },
  {
    name: 'a refusal looked at again by the pôle that did not refuse',
    file: 'workflows/label-request/v1/reexamination.ts',
    find: 'upheldIn(context)?.pole ?? context.leadPole',
    replace: 'context.leadPole',
    spec: 'workflows/decide.reexamination.spec.ts',
    test: 'is that of the pôle which upheld its reservation: no other takes it back (R37)',
  },
  {
    name: 'the counts of a re-examination shown to every pôle and the holder',
    file: 'src/labelling/view/deliberation.ts',
    find: "  if (level !== 'full' || standing.isHolder) return [];\n  return standing.reviewing.flatMap((pole) =>\n    deliberationsIn(aggregate, pole)",
    replace:
      "  if (level !== 'full') return [];\n  return [standing].flatMap(() =>\n    deliberationsIn(aggregate)",
    spec: 'test/journeys/reexamination.spec.ts',
    test: 'shows its inside to its own pôle alone, and a vote to its chair, its officer and its voter (R84)',
    story: true,
  },
  {
    name: 'a label given after the closing by a late re-examination',
    file: 'workflows/deliberation/v1/facts.ts',
    find: 'command.at >= context.closesAt',
    replace: 'false',
    spec: 'workflows/decide.reexamination-call.spec.ts',
    test: 'gives nothing at the closing, whatever it has said (R41)',
  },
  {
    name: 'an answer to one question, given again to the next by the form that comes back',
    file: 'src/labelling/act.answers.tsx',
    find: "if (!reasons.some(({ code }) => code === 'questionOver')) return typed;",
    replace: 'if (reasons.length > 0) return typed;',
    spec: 'test/journeys/form-left-open.spec.ts',
    test: 'reads the number of its question in the form, hidden, and takes no answer of the one before',
  },
];
