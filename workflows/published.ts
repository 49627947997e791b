/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'a9a75a20da264ecd40bf1dad3a7c5a26656d82353f48a16f169466ee1e7c102b',
  },
  PoleReview: {
    1: '7e2affe02ac27733141e61603080b6f989d18624a8cda0e4d69b920a2e20b476',
  },
  Label: {
    1: '24a7343883b98efd7656a1e4a6ce0771fbc7fcc735728580756c339e24eb8c99',
  },
  Deliberation: {
    1: '58355882fb740292928ece55c929b0758e0ad634e36cf6aaf3af2e42054adf6e',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
