/** R54, from its text: no mail at night nor on a day nobody works. */
import { mailOpens } from './mail-hours.js';

const paris = (instant: string) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).slice(0, 16);

it.each([
  ['by day, at once', '2027-03-09T09:00:00.000Z', '2027-03-09 10:00'],
  ['at eight sharp, at once', '2027-03-09T07:00:00.000Z', '2027-03-09 08:00'],
  ['a millisecond before eight, at eight', '2027-03-09T06:59:59.999Z', '2027-03-09 08:00'],
  ['a millisecond before twenty, at once', '2027-03-09T18:59:59.999Z', '2027-03-09 19:59'],
  ['at twenty, the next morning', '2027-03-09T19:00:00.000Z', '2027-03-10 08:00'],
  ['at the end of a Friday, on Monday', '2027-03-12T22:59:59.000Z', '2027-03-15 08:00'],
  ['on a Saturday at noon, on Monday', '2027-03-13T11:00:00.000Z', '2027-03-15 08:00'],
  ['on Easter Sunday, after Easter Monday', '2027-03-28T10:00:00.000Z', '2027-03-30 08:00'],
  ['in the night summer time begins, at eight of its own', '2027-03-27T23:30:00.000Z', '2027-03-30 08:00'],
  [
    'on 24 December at night, after Christmas and the week-end',
    '2027-12-24T20:00:00.000Z',
    '2027-12-27 08:00',
  ],
  ['on New Year’s Eve at night, the year after', '2026-12-31T22:30:00.000Z', '2027-01-04 08:00'],
  ['with an offset of its own', '2027-03-09T23:30:00+05:00', '2027-03-09 19:30'],
])('%s', (_, at, wanted) => {
  expect(paris(mailOpens(at))).toBe(wanted);
});
