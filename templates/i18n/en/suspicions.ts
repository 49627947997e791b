import type { suspicions as french } from '../fr/suspicions.js';

export const suspicions: typeof french = {
  title: 'Possible conflicts of interest',
  sub: 'Found from employers, declared links and addresses; to be confirmed or dismissed, with reasons. The chair, the deputy chair and the case officer of your cluster read this, and nobody else.',
  confirmed: (reasons) => `Confirmed${reasons ? `: ${reasons}` : '.'}`,
  dismissed: (reasons) => `Dismissed${reasons ? `: ${reasons}` : '.'}`,
  ofPole: {
    partner: (organisation) =>
      `Your cluster seems to be a partner of the project (${organisation}): it should stand aside.`,
    funder: (organisation) =>
      `Your cluster seems to fund this call (${organisation}): it should stand aside.`,
    employer: (organisation) =>
      `Your cluster seems to employ the project holder (${organisation}): it should stand aside.`,
  },
};
