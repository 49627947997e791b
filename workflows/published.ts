/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'a6bfaec9c68fdcec6227fe552ece0b3524ccea26881cd1d4440342e5096f1124',
  },
  PoleReview: {
    1: '4277601da9e7e3e8526dbe8efee4ffce5baefc9f2163988794e718918f8fc9dc',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '5faa6d50df9b18b6d0b7c391d5ce5ecb0da44a10cabfa2df092462c0a0a6f449',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
