import type { Sabotage } from './sabotage.js';

/** R63h: an outside panel judges where every pôle stands aside. */
export const panelSabotages: Sabotage[] = [
  {
    name: 'an outside panel of two',
    file: 'workflows/label-request/v1/panel-rules.ts',
    find: 'named.size < fewestExperts',
    replace: 'named.size < fewestExperts - 1',
    spec: 'workflows/decide.panel.spec.ts',
    test: 'has three experts at least, each once, none of whom stands aside',
  },
  {
    name: 'an expert of a panel who reads before declaring',
    file: 'src/labelling/standing.ts',
    find: "return standing.isHolder || (reviews && standing.interests === 'clear');",
    replace: "return standing.isHolder || standing.onPanel || (reviews && standing.interests === 'clear');",
    spec: 'test/journeys/panel.spec.ts',
    test: 'its experts read nothing before they declare; then the dossier, and no pôle reads it',
    story: true,
  },
  {
    name: 'the experts of a panel told to whoever reads the request',
    file: 'src/labelling/view/panel.ts',
    find: "outcome === null && standing.mandates.some(({ role }) => role === 'secretary') ? left : []",
    replace: 'outcome === null ? left : []',
    spec: 'test/journeys/panel-pages.spec.ts',
    test: 'a panel named anew is offered with who stays, to the secretary alone',
    story: true,
  },
  {
    name: 'a panel of people who sit in the pôles',
    file: 'src/labelling/panel.ts',
    find: "held.every((role) => role === 'expert')",
    replace: "held.some((role) => role !== 'secretary')",
    spec: 'test/journeys/panel.spec.ts',
    test: 'has a panel of three outsiders or none; the secretary alone names it',
    story: true,
  },
];
