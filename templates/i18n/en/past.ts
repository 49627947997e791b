/** A request as it was at an instant that has gone by (D15). */
export const past = {
  title: 'See the past',
  lede: 'The file as it was at the end of a day, played again from its audit trail: step, positions, voters, deadlines. You see what your mandate lets you see today; what was erased stays erased.',
  day: 'Day',
  show: 'See that day',
  shown: (moment: string) => `You are reading the file as it was on ${moment}. Nothing is done there.`,
  back: 'Back to the present',
  unread: 'This date cannot be read, or is still to come: here is the file as it is.',
  before: 'On that day the request was not submitted yet: here is the file as it is.',
};
