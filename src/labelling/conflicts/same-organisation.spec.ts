import { sameDomain, sameName } from './same-organisation.js';

describe('two domains of addresses (R63)', () => {
  it.each([
    ['valeo.example', 'valeo.example', true],
    ['mail.valeo.example', 'valeo.example', true],
    ['valeo.example', 'rd.valeo.example', true],
    ['notvaleo.example', 'valeo.example', false],
    ['valeo.example', 'valeo.other', false],
    ['gmail.com', 'gmail.com', false],
    ['GMAIL.com', 'gmail.com', false],
    ['orange.fr', 'orange.fr', false],
    ['', '', false],
    ['example', 'valeo.example', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameDomain(one, other)).toBe(same);
    expect(sameDomain(other, one)).toBe(same);
  });

  it('are one whatever the case they are typed in', () => {
    expect(sameDomain('Valeo.Example', 'valeo.EXAMPLE')).toBe(true);
  });
});

describe('two names of organisations (R63)', () => {
  it.each([
    ['Valeo', 'VALEO S.A.', true],
    ['Électricité du Rhin SAS', 'electricite du rhin', true],
    ['Mob-Ion', 'Mob Ion', true],
    ['Groupe Renault', 'Renault', true],
    ['Renault', 'Renault Trucks', false],
    ['SA', 'SAS', false],
    ['', '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
  });
});
