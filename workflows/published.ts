/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'def88bc095ba8aa41d95b227543975dfc2ab6bc270fc3e2b8f2d05893729ec35',
  },
  PoleReview: {
    1: '4a683ef8be7ae011c02f4b97b38b8c087bb213c4c0085466919bc742d0195eee',
  },
  Label: {
    1: 'ca76f4426371ec067a367b5dd05bd4d4c64eafbf3bc8d9e6f2cc0d975795e592',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
