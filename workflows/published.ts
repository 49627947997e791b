/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '91c92ce8ca293f99263d3252e0f328bb976668798a465acff636b138ac4a0a75',
  },
  PoleReview: {
    1: '827ca1bb8f3f61d40af32a370b5d14780fba0e7fa3096e41420470ca5e3990b5',
  },
  Label: {
    1: '11d34671e02973ad4a2095071e9a43bab8b1c47dd7a106c75a45118f1f305fda',
  },
  Deliberation: {
    1: '79a9ddbe3fa79b2fd651d8ea57cd1f5c66da1ee130a879c74aa7190e6ad35eb7',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
