import { renderFragment } from '../layout/render-page.js';
import { PoleTable, SmallTable } from './pole-table.js';
import type { Position } from './positions.js';
import type { Seat } from './seat.js';
import { pointAt, seatAngle } from './seat-geometry.js';

const table = (count: number): Seat[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Pôle ${index + 1}`,
    code: `P${index + 1}`,
    position: 'favourable',
  }));
const render = (seats: readonly Seat[]) =>
  renderFragment('fr', <PoleTable label="Positions" seats={seats} />);
const chairs = (html: string) => [...html.matchAll(/class="(t-chair[^"]*)" d="M([\d.]+) ([\d.]+)/g)];

describe('the table of the pôles', () => {
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  it.each(sizes)('of %i seats keeps noon empty and every seat apart', (count) => {
    const angles = table(count).map((_, index) => seatAngle(index + 1, count));
    const step = 360 / count;
    const places = Array.from({ length: count }, (_, index) => (index + 0.5) * step);
    const sorted = [...angles].sort((one, other) => one - other);
    sorted.forEach((angle, index) => expect(angle).toBeCloseTo(places[index] ?? NaN, 9));
    for (const angle of angles) expect(Math.min(angle, 360 - angle)).toBeGreaterThan(step / 2 - 1e-9);
  });

  it.each(sizes)('of %i seats draws as many chairs as it has plates', (count) => {
    const html = render(table(count));
    expect(chairs(html)).toHaveLength(count);
    expect(html.match(/<li class="plate p\d"/g)).toHaveLength(count);
    expect(html.includes('class="table list"')).toBe(count !== 4);
  });

  it('seats the first pôle just left of noon and turns clockwise', () => {
    expect([1, 2, 3, 4].map((seat) => seatAngle(seat, 4))).toEqual([315, 45, 135, 225]);
    expect(pointAt(315, 106)).toEqual({ x: 75, y: 75 });
  });

  it('makes a recused seat step back, its chair dotted', () => {
    const seats: Seat[] = table(4).map((seat, index) => ({
      ...seat,
      position: index === 1 ? 'recused' : 'sealed',
    }));
    const drawn = chairs(render(seats));
    const reach = drawn.map(([, , x, y]) => Math.round(Math.hypot(Number(x) - 150, Number(y) - 150)));
    expect(reach).toEqual([137, 153, 137, 137]);
    expect(drawn.map(([, name]) => name)).toEqual(['t-chair', 't-chair out', 't-chair', 't-chair']);
  });

  it('is red for the seat the reader must fill, and for no other', () => {
    const at = (position: Position): Seat[] => [{ name: 'MTA', code: 'MT', position, yours: true }];
    expect(render(at('awaitedFromYou'))).toMatch(/t-chair you.*pos now/);
    expect(render(at('unfavourable'))).not.toMatch(/ you| now/);
  });

  it('says the lead in words, and draws it like the others', () => {
    const seats = table(3).map((seat, index) => ({ ...seat, lead: index === 2, by: '2 mars' }));
    const html = render(seats);
    expect(html).toContain('Référent, tient la plume · 2 mars');
    expect(new Set(html.match(/width="44"/g))).toEqual(new Set(['width="44"']));
  });

  it('hides the drawing alone from a screen reader', () => {
    expect(renderFragment('fr', <SmallTable seats={table(4)} word="label" />)).toMatch(
      /^<svg class="small-table"[^>]*aria-hidden="true"/,
    );
    expect(render(table(5))).not.toMatch(/<ol[^>]*aria-hidden/);
  });
});
