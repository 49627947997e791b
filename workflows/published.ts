/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '186384bce4387714150314c443c2402576c99e965ab96dfa6a0895b30999103a',
  },
  PoleReview: {
    1: 'be420267d8e791e4c9e8d1fad9683055fe091398dc0f4ae1d7c509a3155f387e',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '68f96bca4f903e8a035f63b613b33c5c71415b473960ecdf5e62e8855e6823f9',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
