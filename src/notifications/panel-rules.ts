import { asks, each, tells, when, type LetterRule, type When } from './rule.js';

const first: When = ({ fact }) => fact.type === 'panelAwaited' && !fact.again;

/** R31: whom a pôle designates. R63h: where every pôle stands aside steering names a panel, its experts judge, one pôle signs. */
export const panelRules = {
  voterDesignated: [
    tells('poleOfficer', 'voterDesignated', 'pole/clearance'),
    asks('designated', 'voteAsDesignated', 'pole/clearance'),
  ],
  panelAwaited: [
    ...each(['secretary', 'steering'], (to) => asks(to, 'namePanel', 'request/panelNaming')),
    ...when(first, [tells('holder', 'panelAwaited', 'request/panelNaming')]),
  ],
  panelNamed: [
    asks('panel', 'judgeOnPanel', 'request/panelOpinion'),
    ...each(['holder', 'leadOfficer', 'certifier', 'steering'], (to) =>
      tells(to, 'panelNamed', 'request/panelOpinion'),
    ),
  ],
  // Who signs is asked by `outcomeComputed`; the experts have judged, and have nothing more to do.
  signerNamed: each(['leadOfficer', 'steering'], (to) => tells(to, 'signerNamed', 'request/certification')),
  // Seen on one's own page; what an expert of the panel thinks is told by the decision alone, and without a name.
  panelOpinionGiven: 'silent',
} satisfies Record<string, LetterRule[] | 'silent'>;
