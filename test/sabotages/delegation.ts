import type { Sabotage } from './sabotage.js';

const spec = 'test/journeys/delegation.spec.ts';

/** R75: the power of a chair is one person's at a time, and never beyond its end. */
export const delegationSabotages: Sabotage[] = [
  {
    name: 'a chair who signs beside who has the signature',
    file: 'src/mandates/delegated.ts',
    find: "WHEN ${given(at)} THEN 'member' ",
    replace: '',
    spec,
    test: 'signs nothing: the refusal names the rule, and says how to end the delegation',
    story: true,
  },
  {
    name: 'a delegation that has no end',
    file: 'src/mandates/delegated.ts',
    find: "WHERE g.cancelled_at IS NULL AND ${holds('g', at)}`",
    replace: 'WHERE g.cancelled_at IS NULL AND g.valid_from <= ${at}`',
    spec,
    test: 'at its instant: a page left open is refused with a sentence, and nothing is done',
    story: true,
  },
  {
    name: 'a tie broken by a chair who does not preside',
    file: 'src/mandates/delegated.ts',
    find: '`(s.chair AND NOT ${given(at)} OR ${borne(at)})`',
    replace: "`s.chair AND ${at} > '-infinity'`",
    spec,
    test: 'does not close the vote, whose tie is broken by who presides: the ballot of his delegate',
    story: true,
  },
  {
    name: 'a signature that hides the delegation it is by',
    file: 'src/labelling/capacities.ts',
    find: 'mandate?.delegation ? { delegation: mandate.delegation } : {}',
    replace: 'mandate && !mandate.id ? { delegation: mandate.id } : {}',
    spec,
    test: 'what was signed by delegation says so, in the trail, in the journal and in the past',
    story: true,
  },
  {
    name: 'a mandate that is over, told as if there had been none',
    file: 'src/labelling/lapsed.ts',
    find: "{ code: 'mandateLapsed', rule: 'R75', params }",
    replace: "{ code: 'notYourAct', params }",
    spec,
    test: 'an ordinary mandate that ends between the form and the act: refused with a sentence, nothing is done',
    story: true,
  },
  {
    name: 'a director who hands the signature to anybody',
    file: 'src/cooperation/delegation-view.ts',
    find: "(as === 'chair' || seat.deputy)",
    replace: "(as === 'chair' || seat.deputy || seat.holderId !== null)",
    spec,
    test: 'the power is the chair’s again, and can be handed to the deputy by the director, to nobody else',
    story: true,
  },
];
