import { reviewOf, type Attendance, type PersonId, type Presence } from '../../workflows/index.js';
import type { Complete } from './completion.js';

/** R33: who represents a seat: the bearer of its proxy, or who has cast its ballot for another. */
export const recordAttendance: Complete = ({ asked, world, aggregate }) => {
  const pole = String(asked['pole']);
  const ballots = reviewOf(aggregate, pole)?.context.vote?.ballots ?? {};
  const bearerOf = (seat: string): PersonId | undefined => {
    const cast = ballots[seat];
    const caster = cast && cast.person !== cast.voter ? cast.person : undefined;
    return caster ?? world.cooperation.proxies.find((one) => one.seat === seat)?.bearer;
  };
  const lines = typeof asked['attendance'] === 'string' ? asked['attendance'].split(',') : [];
  const attendance = lines.map((line): [string, Attendance] => {
    const [seat = '', presence = ''] = line.split(':');
    const bearer = presence === 'proxy' ? bearerOf(seat) : undefined;
    return [seat, { presence: presence as Presence, ...(bearer !== undefined && { bearer }) }];
  });
  return {
    session: asked['session'],
    attendance: Object.fromEntries(attendance),
    roll: world.cooperation.rolls[pole] ?? [],
  };
};
