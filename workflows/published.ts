/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '659cfc1c300b17d529a0eb23b016988e3e97476e2f695369a18b33b60b7d650e',
  },
  PoleReview: {
    1: '135698469286169262ed885c3be5a761bc0403ed4f061aef559722ff8dbab737',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '610f9e0d75e5faca87a164483118865c11f71a28459e1c6968e5269b531af59e',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
