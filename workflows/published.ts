/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'f998923e6f064920467e6f404efee55f30f332122a5b26998528905a4865a051',
  },
  PoleReview: {
    1: '9abcf73a965ae218f499d9aa8387d99a588093436737b70e4055ae0f9f7122bd',
  },
  Label: {
    1: '532361249c492d660d55f4618880f23602398491db259d970ca1214802da2efb',
  },
  Deliberation: {
    1: '095c0fe20a3e630e76b31b9b37c05e8ff01990fb6e90ebdd1961f25754182b4b',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
