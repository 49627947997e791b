import { In } from 'typeorm';
import { Mandate, Organ, Proxy, Seat, type MandateRole } from '../entities/index.js';
import { defaultRules } from '../../../workflows/rule-set.js';
import { syncDated } from './dated-rows.js';
import type { HolderFile, OrganFile, ProxyFile, SeatFile } from './file.js';
import { bounds, keep } from './keep.js';
import { idOf, type Known } from './known.js';
import type { ImportSession } from './session.js';

/** An organ of a pôle with its seats, who holds them, and the proxies. */
export async function importOrgan(
  session: ImportSession,
  poleId: string,
  organ: OrganFile,
  known: Known,
): Promise<void> {
  const row = (await session.tx.findOneBy(Organ, { poleId, code: organ.code })) ?? undefined;
  const { calendarDays, nearClosing } = organ.reconvene ?? {
    calendarDays: defaultRules.delays.reconveneCalendarDays,
    nearClosing: defaultRules.delays.reconveneNearClosing,
  };
  const { code, kind, name } = organ;
  const settings = { reconveneCalendarDays: calendarDays, reconveneNearClosing: nearClosing };
  const fields = { poleId, code, kind, name, ...settings, ...bounds(organ, row, session) };
  const organId = await keep(session, Organ, row, fields);
  const seats = await importSeats(session, organId, organ.seats ?? []);
  await importHolders(session, organId, poleId, holdingsOf(organ, seats), known);
  if (organ.proxies) await importProxies(session, organ.proxies, seats, known);
}

async function importSeats(
  session: ImportSession,
  organId: string,
  seats: SeatFile[],
): Promise<Map<string, string>> {
  const rows = await session.tx.findBy(Seat, { organId });
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  for (const [index, seat] of seats.entries()) {
    const row = rows.find(({ code }) => code === seat.code);
    const { code, label, college, kind, chair = false, deputy = false } = seat;
    const fields = {
      organId,
      code,
      label,
      college,
      kind,
      chair,
      deputy,
      rank: index + 1,
      ...bounds(seat, row, session),
    };
    ids.set(code, await keep(session, Seat, row, fields));
  }
  return ids;
}

/** The capacity a seat gives to who holds it. */
export function seatRole(seat: Pick<SeatFile, 'chair' | 'deputy'>): MandateRole {
  if (seat.chair) return 'chair';
  return seat.deputy ? 'deputyChair' : 'member';
}

interface Holding extends HolderFile {
  seatId: string;
  role: MandateRole;
}

// The organ as a whole: two people may change seats, and each must have left one before taking the other.
async function importHolders(
  session: ImportSession,
  organId: string,
  poleId: string,
  holdings: { governed: string[]; items: Holding[] },
  known: Known,
): Promise<void> {
  await syncDated(session, {
    entity: Mandate,
    rows: await session.tx.findBy(Mandate, { seatId: In(holdings.governed), origin: 'import' }),
    items: holdings.items,
    fields: ({ person, role, seatId }) => ({
      accountId: idOf(known.accounts, person.toLowerCase()),
      role,
      poleId,
      organId,
      seatId,
      origin: 'import' as const,
    }),
    key: ({ seatId, accountId }) => `${seatId} ${accountId}`,
    slot: ({ seatId }) => seatId ?? '',
  });
}

/** Who holds the seats the file says it of; a seat without a list is left to the invitations. */
function holdingsOf(organ: OrganFile, seats: Map<string, string>): { governed: string[]; items: Holding[] } {
  const listed = (organ.seats ?? []).filter(({ holders }) => holders !== undefined);
  return {
    governed: listed.map(({ code }) => idOf(seats, code)),
    items: listed.flatMap((seat) =>
      (seat.holders ?? []).map((holder) => ({
        ...holder,
        seatId: idOf(seats, seat.code),
        role: seatRole(seat),
      })),
    ),
  };
}

async function importProxies(
  session: ImportSession,
  proxies: ProxyFile[],
  seats: Map<string, string>,
  known: Known,
): Promise<void> {
  await syncDated(session, {
    entity: Proxy,
    rows: await session.tx.findBy(Proxy, { seatId: In([...seats.values()]) }),
    items: proxies,
    fields: ({ seat, bearer }) => ({
      seatId: idOf(seats, seat),
      bearerId: idOf(known.accounts, bearer.toLowerCase()),
    }),
    key: ({ seatId, bearerId }) => `${seatId} ${bearerId}`,
    slot: ({ seatId }) => seatId,
  });
}
