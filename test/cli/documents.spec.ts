/** The generated documents against what they tell of. Under a second. */
import { lettersDocument } from '../../src/cli/docs/letters.js';
import { rightsDocument } from '../../src/cli/docs/rights.js';
import { statechartsDocument } from '../../src/cli/docs/statecharts.js';
import { rights } from '../../src/labelling/policy.js';
import { rules } from '../../src/notifications/rules.js';
import { describeCharts, isProposal, labelRequestStates } from '../../workflows/index.js';
import { labelRequestV1 } from '../../workflows/label-request/v1/machine.js';
import { labelV1 } from '../../workflows/label/v1/machine.js';
import { poleReviewV1 } from '../../workflows/pole-review/v1/machine.js';
import { chartOf } from '../support/paths.js';

const charts = describeCharts();
const arrows = (machine: string) =>
  charts.find((chart) => chart.machine === machine)?.states.flatMap((state) => state.arrows) ?? [];

describe('the description of the charts', () => {
  it.each([
    ['LabelRequest', labelRequestV1],
    ['PoleReview', poleReviewV1],
    ['Label', labelV1],
  ])('holds every arrow and every state of %s', (name, machine) => {
    const drawn = chartOf(machine);
    expect(arrows(name)).toHaveLength(drawn.edges.length);
    expect(charts.find((chart) => chart.machine === name)?.states).toHaveLength(drawn.nodes.length);
  });

  it('names the states of a request as §9.2 does', () => {
    const states = charts[0]?.states.map(({ name }) => name).filter((name) => name !== '');
    expect(states).toEqual([...labelRequestStates]);
  });
});

describe('the documents', () => {
  const statecharts = statechartsDocument(charts, rights);

  it('give every act of a person its capacity', () => {
    for (const [command, { belongsTo }] of Object.entries(rights)) {
      expect(rightsDocument(rights)).toMatch(new RegExp(`\`${command}\` +\\| ${belongsTo} `));
      // R62: a proposal opens the chart it is of, and is no arrow in it.
      if (isProposal({ command: { type: command } })) continue;
      const row = statecharts.split('\n').find((line) => line.includes(`| \`${command}\` `));
      expect(row).toContain(`| ${belongsTo} `);
    }
  });

  it('give every command and every deadline its rule', () => {
    const rows = statecharts.split('\n').filter((line) => /^\| (any|`)/.test(line));
    const ruleless = rows.filter((line) => !/\| +R\d+ +\|/.test(line) && !line.includes('| at once '));
    expect(rows.length).toBeGreaterThan(400);
    expect(ruleless).toEqual([]);
  });

  it('give every fact its letters', () => {
    const letters = lettersDocument(rules);
    for (const fact of Object.keys(rules)) expect(letters).toContain(`\`${fact}\``);
  });

  it('are the same bytes each time', () => {
    expect(statechartsDocument(describeCharts(), rights)).toBe(statecharts);
  });
});
