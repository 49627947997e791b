import { at, type Fault } from './faults.js';
import type { CooperationFile, OrganFile, PoleFile, SeatFile } from './file.js';
import type { Names } from './names.js';
import { each, overlapping, repeated, unknown } from './walk.js';

const leastVoters = 3;

/** What is wrong between the parts of a pôle. */
export function poleFaults(file: CooperationFile, names: Names): Fault[] {
  return [
    ...repeated('poles', file.poles, ({ code }) => code),
    ...each(file.poles, 'poles').flatMap(([path, pole]) => [
      ...unknown(at(path, 'successor'), pole.successor, names.poles, 'pôle'),
      ...overlapping(at(path, 'charter'), pole.charter, 'the pôle is in the charter already at that time'),
      ...repeated(at(path, 'organs'), pole.organs, ({ code }) => code),
      ...each(pole.organs, at(path, 'organs')).flatMap(([where, organ]) =>
        organFaults(where, organ, pole, names),
      ),
      ...each(pole.mandates, at(path, 'mandates')).flatMap(([where, { person }]) =>
        personFaults(where, person, names),
      ),
    ]),
  ];
}

function organFaults(path: string, organ: OrganFile, pole: PoleFile, names: Names): Fault[] {
  const seats = at(path, 'seats');
  return [
    ...repeated(seats, organ.seats, ({ code }) => code),
    ...each(organ.seats, seats).flatMap(([where, seat]) => seatFaults(where, seat, names)),
    ...single(seats, organ, 'chair'),
    ...single(seats, organ, 'deputy'),
    ...electorateFaults(seats, organ),
    ...proxyFaults(path, organ, pole, names),
  ];
}

function seatFaults(path: string, seat: SeatFile, names: Names): Fault[] {
  const leads = seat.chair === true || seat.deputy === true;
  return [
    ...(leads && seat.kind !== 'voting' ? [{ path, message: 'a chair or deputy has a voting seat' }] : []),
    ...(seat.chair && seat.deputy ? [{ path, message: 'a seat is the chair or the deputy, not both' }] : []),
    ...each(seat.holders, at(path, 'holders')).flatMap(([where, { person }]) =>
      personFaults(where, person, names),
    ),
    ...overlapping(at(path, 'holders'), seat.holders, 'the seat is held by somebody else at that time'),
  ];
}

function single(path: string, organ: OrganFile, flag: 'chair' | 'deputy'): Fault[] {
  const spans = each(organ.seats, path).filter(([, seat]) => seat[flag] === true);
  return overlapping(
    '',
    spans.map(([, seat]) => seat),
    '',
  ).map((fault) => ({
    path: spans[Number(/\d+/.exec(fault.path)?.[0])]?.[0] ?? path,
    message: `the organ has another ${flag} at that time`,
  }));
}

function electorateFaults(path: string, organ: OrganFile): Fault[] {
  const voting = each(organ.seats, path).filter(([, { kind }]) => kind === 'voting').length;
  if (organ.kind !== 'decision' || organ.seats === undefined || voting >= leastVoters) return [];
  return [{ path, message: `a decision organ needs ${leastVoters} voting seats or more (R30)` }];
}

/** R33: one proxy per person, of the same pôle. */
function proxyFaults(path: string, organ: OrganFile, pole: PoleFile, names: Names): Fault[] {
  const seats = new Set(each(organ.seats, '').map(([, { code }]) => code));
  return each(organ.proxies, at(path, 'proxies')).flatMap(([where, { seat, bearer }]) => [
    ...unknown(at(where, 'seat'), seat, seats, 'seat of this organ'),
    ...personFaults(where, bearer, names, 'bearer'),
    ...(sits(pole, bearer, seat, organ)
      ? []
      : [{ path: at(where, 'bearer'), message: 'the bearer must hold another seat of the same pôle (R33)' }]),
  ]);
}

function sits(pole: PoleFile, bearer: string, seat: string, organ: OrganFile): boolean {
  return each(pole.organs, '').some(([, other]) =>
    each(other.seats, '').some(
      ([, one]) =>
        !(other === organ && one.code === seat) &&
        each(one.holders, '').some(([, { person }]) => same(person, bearer)),
    ),
  );
}

function personFaults(path: string, person: string, names: Names, field = 'person'): Fault[] {
  return unknown(at(path, field), String(person).toLowerCase(), names.people, 'person');
}

const same = (one: string, other: string) => String(one).toLowerCase() === String(other).toLowerCase();
