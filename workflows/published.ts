/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '7f89349a91e637b45c441f4a15437ebbf90fca319b9dbf9e5d6dfe3377570060',
  },
  PoleReview: {
    1: '96c3d1a69aed2e56bf6c2de787243f14c8a43cd5bf664d7a853ba2040a9c4efb',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '7957c9534bece018f02637fac4037be5768943fe548a35fc544df6c9273efe8f',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
