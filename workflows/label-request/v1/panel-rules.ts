import { settingsOf } from '../../rule-set.js';
import type { Reason } from '../../vocabulary.js';
import { expertsLeft, fewestExperts, mustStay, untiedPoles } from './panel.js';
import type { PanelCommand } from './panel-told.js';
import type { LabelRequestContext } from './vocabulary.js';

type Of<Type extends PanelCommand['type']> = Extract<PanelCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);
const rulesOf = ({ submission }: LabelRequestContext) => settingsOf(submission?.rules.values ?? {});

/** R63h: why a panel is not named so, or an opinion of it not taken. */
export const panelRules = {
  namePanel: ({ pole, experts }: Of<'namePanel'>, context: LabelRequestContext): Reason[] => {
    const { submission, declarations, outcome } = context;
    const staying = mustStay(context);
    const named = new Set(experts);
    return [
      ...refuse(!submission?.members.includes(pole), {
        code: 'poleNotMember',
        rule: 'R63',
        liftedBy: 'secretary',
        params: { pole },
      }),
      ...refuse(!untiedPoles(context).includes(pole), {
        code: 'poleTied',
        rule: 'R63',
        liftedBy: 'secretary',
        params: { pole },
      }),
      ...refuse(outcome === null && experts.some((person) => declarations[person]?.clear === false), {
        code: 'personAside',
        rule: 'R63',
      }),
      ...refuse(named.size < fewestExperts, {
        code: 'panelTooSmall',
        rule: 'R63',
        liftedBy: 'secretary',
        params: { needed: fewestExperts },
      }),
      ...refuse(
        staying.some((person) => !named.has(person)) || (outcome !== null && named.size > staying.length),
        { code: 'panelHasJudged', rule: 'R63', liftedBy: 'secretary' },
      ),
    ];
  },

  givePanelOpinion: (
    { person, ballot, texts }: Of<'givePanelOpinion'>,
    context: LabelRequestContext,
  ): Reason[] => [
    ...refuse(!expertsLeft(context).includes(person), { code: 'notOnPanel', rule: 'R63' }),
    // R63a: who has not declared has read nothing.
    ...refuse(context.declarations[person] === undefined, { code: 'interestsNotDeclared', rule: 'R63' }),
    ...refuse(context.panel?.opinions[person] !== undefined, { code: 'ballotAlreadyCast', rule: 'R4' }),
    ...refuse(rulesOf(context).reasonsRequired[ballot] && !texts.reasons, {
      code: 'ballotReasonsMissing',
      rule: 'R33',
    }),
  ],
};
