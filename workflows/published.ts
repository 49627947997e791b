/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'cce4c93440a716693a1e878089fe243341a2ecd11a0e75b29a1082efcc4fe592',
  },
  PoleReview: {
    1: 'a3f617b638b54aa20cb42be91b9353a40fcf5c4eb25050dc6445d50256fe613b',
  },
  Label: {
    1: 'efbc16ad7c020a69bea52852cc6f17d8c8f1ad5751e2fa5ef9bb68c4bd79b188',
  },
  Deliberation: {
    1: '58355882fb740292928ece55c929b0758e0ad634e36cf6aaf3af2e42054adf6e',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
