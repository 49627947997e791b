import type { Plant } from './scene.js';

/** The life of a label (R70, R71), told of the one that was suspended. */
export const labelPlants: Plant[] = [
  {
    name: 'suspendedByNobody',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(snapshot, '{context,suspension}', '{"ended": null}')
        WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'labelUntold',
    also: ['letterMissing'],
    plant: ({ run, lifted }) =>
      run(
        `DELETE FROM workflow.outbox
          WHERE aggregate_id = $1 AND fact = 'labelSuspended' AND recipient_kind = 'correspondent'`,
        [lifted],
      ),
  },
  {
    name: 'labelToldLate',
    plant: ({ run, lifted }) =>
      run(
        `UPDATE workflow.outbox SET not_before = created_at + interval '1 hour'
          WHERE aggregate_id = $1 AND fact = 'labelSuspended'`,
        [lifted],
      ),
  },
];
