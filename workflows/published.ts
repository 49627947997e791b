/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'a8b215b9bbe31b3bc266f8afabf750aa079fcf92be973c6c86e2c334dc3ee2ea',
  },
  PoleReview: {
    1: '427111b35b495686cc95c357bc7746aba22bb7b1e9b7e3e8162515e67ded3c86',
  },
  Label: {
    1: '3e2ea401e555d78c57f11febe5fe6c8d0fc71811f6377cb34694c172105f3709',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
