import {
  decidedStates,
  positionAsCounted,
  positionIsKnown,
  requestOf,
  type PoleCode,
} from '../../workflows/index.js';
import type { Recipient } from './audiences.js';
import type { Scene } from './scene.js';

/** One pôle's position as a letter may tell it; keys of the catalogue of positions. */
export type TableRow = { name: string; position: string; lead: boolean };

const tabled: string[] = [
  'leadOpinionShared',
  'voteOpened',
  'positionRecorded',
  'conciliationOpened',
  'oppositionLifted',
  'oppositionMaintained',
  'outcomeComputed',
  'labelGranted',
  'opinionGiven',
  'requestPostponed',
  'requestRefused',
];
const tableReaders: string[] = ['caseOfficer', 'chair', 'deputyChair', 'member', 'director'];

/** The lead and the invited pôles see the lead's opinion once given, their own, and the others' once known. */
export function tableFor(scene: Scene, { role, pole: own }: Recipient): TableRow[] {
  const { request, lead, fact, reader } = scene;
  const after = requestOf(scene.aggregate);
  const seats = [lead, ...request.invited];
  const mayRead = own !== null && seats.includes(own) && tableReaders.includes(role);
  if (!mayRead || !after || !tabled.includes(fact.type) || !request.positions[lead]) return [];
  const visible = (code: PoleCode) => code === own || positionIsKnown(after, code);
  // Once the request is decided nothing more is awaited of a pôle that had not spoken.
  const decided = decidedStates.includes(after.state);
  return reader.poles
    .filter(({ code }) => seats.includes(code) && visible(code))
    .filter(({ code }) => request.positions[code] || !decided)
    .map(({ code, name }) => ({
      name,
      position: positionOf(scene, code) ?? (code === own ? 'awaitedFromYou' : 'awaited'),
      lead: code === lead,
    }));
}

function positionOf({ request }: Scene, pole: PoleCode): string | undefined {
  const given = request.positions[pole];
  return given && positionAsCounted(given);
}
