import { until } from './deadlines.js';
import type { HandoverContext, HandoverFact } from './vocabulary.js';

type Teller = (context: HandoverContext) => HandoverFact;

const of = ({ former, incoming, organisation, absence }: HandoverContext) => ({
  former,
  incoming,
  organisation,
  absence,
});

const said =
  <Type extends HandoverFact['type']>(type: Type) =>
  (context: HandoverContext) =>
    ({ type, ...of(context) }) as HandoverFact;

/** Each fact of a handover, said from the context after the change. */
const tellers: Record<HandoverFact['type'], Teller> = {
  handoverAnnounced: (context) => ({
    ...{ type: 'handoverAnnounced', ...of(context), until: until(context, 'objection') },
  }),
  handoverProposed: (context) => ({
    ...{ type: 'handoverProposed', ...of(context), until: until(context, 'answer') },
  }),
  handoverReminded: said('handoverReminded'),
  handoverAgreed: (context) => ({
    ...{ type: 'handoverAgreed', ...of(context), until: until(context, 'version') },
  }),
  holderChanged: said('holderChanged'),
  handoverDeclined: said('handoverDeclined'),
  handoverTakenBack: said('handoverTakenBack'),
  handoverObjected: said('handoverObjected'),
  handoverLapsed: said('handoverLapsed'),
  handoverEnded: said('handoverEnded'),
};

export const factOf = (type: HandoverFact['type'], context: HandoverContext): HandoverFact =>
  tellers[type](context);
