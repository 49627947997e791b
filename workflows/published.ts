/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'ca7237d293052d697def0dcf67094ff24542ff4d05d010b55bb3295c93c2d8b0',
  },
  PoleReview: {
    1: '96c1d76e5d86e68fe0c4fcb3819d3782ca2bca1327cc48bacad19e7de46cb5bf',
  },
  Label: {
    1: '561d583e90f96a22ca9862d3be1748850b07b572769fcc26e5b02a92dd6501ca',
  },
  Deliberation: {
    1: 'b67e72d13d9b7ff56aaef7dfafc41fa5252c2187d7e5b1b92ae30f66fac74fd3',
  },
  Handover: {
    1: 'f3084a2dcc5cc3a61e14a6dc9c0fe8fbf0bab2391602260c65983f7d8db7e181',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
