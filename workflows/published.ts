/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '1e74fcc2ae3a2d82bdebbb1ee8f8ad80bead5ed3037f6d36f106ae5f21169c4b',
  },
  PoleReview: {
    1: 'f0f9a1670d616e953371e7e56e380e9f33a23e96254a27494da07010ca485c0a',
  },
  Label: {
    1: '886bd694cc5e5af727a582bd9e878619b05b1944860c7d1c5035eec8c72c8d4d',
  },
  Deliberation: {
    1: 'c4c79d3ab3adda7756bd0d2afd13027d54b2cfc08f5ffc77ea9e3490e168e057',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
