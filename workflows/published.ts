/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '197788b934b4b53f233f1f50f5a341fb4589f0239def0be4c472f55d830a628c',
  },
  PoleReview: {
    1: 'd380ea0dc6e1c1df3bccad90829310a5da084702d698941ffa345b33c9a49a3a',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '33ca5097176abc6b00bec40c85aa0d64b1c8cb90d005eeae34b47feb02d1529c',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
