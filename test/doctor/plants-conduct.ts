import { copyOf, tells, type Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

const longAgo = '2020-01-01T00:00:00.000Z';

const snapshot = (path: string, value: string) =>
  `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '${path}', '${value}')`;

async function added(
  { stage, retell }: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: Partial<Forged> = {},
): Promise<void> {
  const entry = await copyOf(stage.owner, aggregate, which);
  const { at } = await copyOf(stage.owner, aggregate, ({ key }) => key === entry.key);
  await retell(aggregate, () => undefined, [{ ...entry, at, ...change }]);
}

export const conduct: Plant[] = [
  {
    name: 'readerUndeclared',
    also: ['factNotReplayed'],
    plant: async ({ stage, retell, done }) => {
      const { actor } = await copyOf(stage.owner, done, ({ command }) => command.type === 'admit');
      await retell(done, (entry) => {
        const own = entry.actor.kind === 'person' && actor.kind === 'person' && entry.actor.id === actor.id;
        if (own) entry.facts = entry.facts.filter(({ type }) => type !== 'interestsDeclared');
      });
    },
  },
  {
    name: 'holderJudges',
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        if (entry.command.type === 'submit') entry.as['role'] = 'caseOfficer';
      }),
  },
  {
    name: 'voterMisdesignated',
    also: ['commandNotReplayed', 'letterMissing'],
    plant: async (scene) => {
      const person = 'd0551e40-0000-4000-8000-000000000042';
      await added(
        scene,
        scene.open,
        ({ key, facts }) => key === 'review:moveo' && facts.some(({ type }) => type === 'ballotCast'),
        {
          ...{ command: { type: 'designateVoter', person, roll: [] } },
          ...{ facts: [{ type: 'voterDesignated', pole: 'moveo', person }] },
        },
      );
    },
  },
  {
    name: 'actAfterEnd',
    also: ['commandNotReplayed'],
    plant: (scene) => added(scene, scene.done, ({ key }) => key === 'review:id4car'),
  },
  {
    name: 'actAfterClosing',
    also: ['commandNotReplayed', 'factNotReplayed', 'letterNotOwed', 'stateNotReplayed'],
    plant: ({ retell, late }) =>
      retell(late, ({ command }) => {
        if (command.type !== 'submit') return;
        const submission = Object(command['submission']);
        command['submission'] = {
          ...submission,
          call: { ...submission.call, closesAt: longAgo, depositBy: longAgo },
        };
      }),
  },
  {
    name: 'reviewLeftOpen',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET state = 'opinionValidated',
        snapshot = jsonb_set(snapshot, '{value}', '"opinionValidated"') WHERE id = ${instance(done, 'review:moveo')}`),
  },
  {
    name: 'reviewOfNobody',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`${snapshot('{context,invited}', '[]')} WHERE id = ${instance(done, 'request')}`),
  },
  {
    name: 'recusedPoleLeads',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(
        `${snapshot('{context,positions,moveo,position}', '"recused"')} WHERE id = ${instance(done, 'request')}`,
      ),
  },
  {
    name: 'textMissing',
    plant: ({ run }) => run('DELETE FROM workflow.private_text'),
  },
  {
    name: 'textOfNobody',
    plant: ({ run }) =>
      run(`INSERT INTO workflow.private_text (id, salt, body, actor, command_id)
        SELECT gen_random_uuid(), 'x', 'x', actor, command_id FROM workflow.private_text LIMIT 1`),
  },
  {
    name: 'wordsInTrail',
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        if (entry.command.type === 'admit') entry.as['pole'] = 'ada@pole.example';
      }),
  },
  {
    name: 'requestUnreadable',
    also: ['chainOfAnother'],
    plant: ({ run, instance, late }) =>
      run(`UPDATE workflow.instance SET machine_version = 99 WHERE id = ${instance(late, 'request')}`),
  },
  {
    name: 'stateDiffers',
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET state = 'withdrawn' WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'stateNotReplayed',
    plant: ({ run, instance, done }) =>
      run(`${snapshot('{context,recommendations}', '[]')} WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'commandNotReplayed',
    plant: (scene) =>
      added(scene, scene.done, ({ key }) => key === 'label', {
        ...{ command: { type: 'extendCompletion' }, facts: [] },
      }),
  },
  {
    name: 'factNotReplayed',
    plant: ({ retell, done }) =>
      retell(done, ({ facts }) =>
        facts.filter(({ type }) => type === 'reviewClosed').forEach((fact) => (fact['by'] = 1)),
      ),
  },
  {
    name: 'stateWithoutOwner',
    also: ['reviewOfNobody', 'stateNotReplayed'],
    plant: ({ run, instance, open }) =>
      run(`${snapshot('{context,leadPole}', 'null')} WHERE id = ${instance(open, 'request')}`),
  },
  {
    name: 'ownerMissing',
    also: ['tokenOfDisabled'],
    plant: ({ run }) =>
      run(`UPDATE account SET disabled_at = platform.now() WHERE id IN (SELECT m.account_id FROM mandate m
        JOIN pole p ON p.id = m.pole_id WHERE m.role = 'caseOfficer' AND p.code = 'moveo')`),
  },
  {
    name: 'deadlineMissing',
    plant: ({ run, open }) => run('DELETE FROM workflow.due WHERE aggregate_id = $1', [open]),
  },
  {
    name: 'deadlineMoved',
    plant: ({ run, open }) =>
      run(`UPDATE workflow.due SET due_at = due_at + interval '1 hour' WHERE aggregate_id = $1`, [open]),
  },
  {
    name: 'deadlineSpent',
    plant: ({ run, open }) =>
      run(
        `INSERT INTO workflow.due (id, aggregate_id, key, due_at, kind, command, actor, next_attempt_at)
          SELECT gen_random_uuid(), aggregate_id, 'request/takeOver', due_at, kind, command, actor, due_at
          FROM workflow.due WHERE aggregate_id = $1 LIMIT 1`,
        [open],
      ),
  },
  {
    name: 'deadlineFiredTwice',
    also: ['deadlineFiredEarly', 'letterMissing', 'stateNotReplayed'],
    plant: (scene) => added(scene, scene.late, tells('deadlineMissed')),
  },
  {
    name: 'deadlineFiredEarly',
    also: ['letterMissing', 'stateNotReplayed'],
    plant: async (scene) => {
      const { key, actor, carries } = await copyOf(
        scene.stage.owner,
        scene.done,
        ({ key }) => key === 'label',
      );
      const command = { type: 'deadlineReached', deadline: 'deposit' };
      await added(scene, scene.done, (entry) => entry.key === key, {
        ...{ actor, carries, command, facts: [{ type: 'labelExpired' }] },
      });
    },
  },
  {
    name: 'deadlineOfNothing',
    plant: ({ run }) =>
      run(`INSERT INTO workflow.due (id, aggregate_id, key, due_at, kind, command, actor, next_attempt_at)
        SELECT gen_random_uuid(), gen_random_uuid(), key, due_at, kind, command, actor, due_at FROM workflow.due LIMIT 1`),
  },
  {
    name: 'refusalWithoutTask',
    plant: ({ run, open }) =>
      run('UPDATE workflow.due SET refused_at = platform.now() WHERE aggregate_id = $1', [open]),
  },
];
