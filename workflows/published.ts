/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '4394a7f4250c0b60535794572de3ae3d3838f33f9938e6793382475bf0764acc',
  },
  PoleReview: {
    1: '2a0fe2b2b160cb94f528f47310dce5a5f97d2308d8c7311a7f77cf781696e206',
  },
  Label: {
    1: '8b1c1b2909028136fdad6052ab63bb9d208c2eb3ce1a8823811ddc5fd43b8e6b',
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
