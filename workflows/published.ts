/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'eaceaf2bd03eb70a25bd5d155197256a591d450ad9327ae116de2a400d590f2f',
  },
  PoleReview: {
    1: '9487e4408c859eba7b04cd95aca1e48a880b5f5848921ac63fb7363217de097e',
  },
  Label: {
    1: '3e2ea401e555d78c57f11febe5fe6c8d0fc71811f6377cb34694c172105f3709',
  },
  Deliberation: {
    1: '131d2a02df219750219d73586d82ed4004877db1adf205b4e094a85c99257272',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
