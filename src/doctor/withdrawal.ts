import { isFinalInstance, labelKey, labelOf } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

type Fact = Entry['body']['facts'][number];

const factsIn = (entries: Entry[], type: string, pole: unknown): { entry: Entry; fact: Fact }[] =>
  entries.flatMap((entry) =>
    entry.body.facts
      .filter((fact) => fact.type === type && fact['pole'] === pole)
      .map((fact) => ({ entry, fact })),
  );

/** R37, R70: of a pôle that has withdrawn its own organ said so, whose head is carried, or steering that was asked instead. */
function withoutVote(request: RequestRead): string[] {
  const chain = chainOf(request, labelKey);
  return chain
    .filter((entry) =>
      entry.body.facts.some(({ type, pole }) => type === 'poleWithdrew' && !said(request, entry, pole)),
    )
    .map(placeOf);
}

function said(request: RequestRead, entry: Entry, pole: unknown): boolean {
  const { command, carries } = entry.body;
  const before = chainOf(request, labelKey).filter(({ seq }) => seq < entry.seq);
  if (command.type === 'decideWithdrawal')
    return command['withdraws'] === true && factsIn(before, 'withdrawalPassedOn', pole).length > 0;
  return carries.some((head) =>
    request.entries
      .filter(({ instance, seq }) => instance === head.instance && seq === head.seq)
      .some(({ body }) =>
        body.facts.some(
          (fact) =>
            fact.type === 'organAnswered' &&
            fact['about'] === 'withdrawal' &&
            fact['verdict'] === 'carried' &&
            fact['pole'] === pole,
        ),
      ),
  );
}

/** R70: a label that lives has a pôle that answers for it. */
function ofNobody(request: RequestRead): string[] {
  const aggregate = aggregateOf(request);
  const id = request.instances[labelKey]?.id;
  const label = labelOf(aggregate);
  const lives = label !== null && !isFinalInstance(aggregate, labelKey);
  return id !== undefined && lives && label.context.labelling.length === 0 ? [id] : [];
}

/** R70: its organ was asked when the holder had answered, or had had the time to. */
function unheard(request: RequestRead): string[] {
  const chain = chainOf(request, labelKey);
  return chain
    .filter((entry) =>
      entry.body.facts.some(({ type, pole }) => {
        if (type !== 'withdrawalPut' || entry.body.command.type === 'answerWithdrawal') return false;
        const noticed = factsIn(
          chain.filter(({ seq }) => seq < entry.seq),
          'withdrawalNoticed',
          pole,
        ).at(-1);
        return !noticed || entry.at < String(noticed.fact['until']);
      }),
    )
    .map(placeOf);
}

export const withdrawal: Subject = {
  about: 'Labels that pôles withdraw',
  remedy:
    'Stop the letters of this label, and read its audit trail with the chair of the pôle and the secretary.',
  invariants: [
    {
      name: 'withdrawnWithoutVote',
      rule: 'R70',
      promise: 'a pôle has withdrawn its label where its own organ, or steering in its place, has said so',
      ofRequest: withoutVote,
    },
    {
      name: 'labelOfNobody',
      rule: 'R70',
      promise: 'a label that no pôle bears any more has ended',
      ofRequest: ofNobody,
    },
    {
      name: 'holderUnheard',
      rule: 'R70',
      promise: 'an organ votes on a withdrawal once the holder has answered, or has had the time to',
      ofRequest: unheard,
    },
    {
      name: 'withdrawalToldAbroad',
      rule: 'R70, R84',
      promise:
        'of a withdrawal that is under way nobody is written to but the holder, its pôle and steering it falls to',
      sql: `SELECT o.id::text FROM workflow.outbox o WHERE o.fact LIKE 'withdrawal%' AND o.role <> 'holder'
        AND o.data->'mandate'->>'pole' IS DISTINCT FROM o.data->>'writer'
        AND NOT (o.fact IN ('withdrawalPassedOn', 'withdrawalRulingOverdue', 'withdrawalRejected') AND o.role IN ('secretary', 'steeringDelegate'))`,
    },
  ],
};
