/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '3606cf61b96e63ce6518e11ffbee4b68919b0840e3577b1785e3e9890a6b674c',
  },
  PoleReview: {
    1: '2a0fe2b2b160cb94f528f47310dce5a5f97d2308d8c7311a7f77cf781696e206',
  },
  Label: {
    1: '580609605bcf81384e23154f4abb0aa609918595dd6445497bc5dd44c8cd89a6',
  },
  Deliberation: {
    1: '548dadb7a068549f7a8a8ebb027cb9e25ec02f322517fdc60ae4d1f46513ea1b',
  },
  Handover: {
    1: 'f3084a2dcc5cc3a61e14a6dc9c0fe8fbf0bab2391602260c65983f7d8db7e181',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
