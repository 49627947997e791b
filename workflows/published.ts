/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '2a30691391cd4bf81bd5f88d91009a4e4a5ea17889e11664223b474ba8f68850',
  },
  PoleReview: {
    1: 'c6aea183a62e4216df6a4d0efebbc06d09b88dfbbb5f473112ed10f1408e1de6',
  },
  Label: {
    1: 'efbc16ad7c020a69bea52852cc6f17d8c8f1ad5751e2fa5ef9bb68c4bd79b188',
  },
  Deliberation: {
    1: '49809832681e2d64b4b09a84d558a9269031b66ea15701fd45a1674012a08a73',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
