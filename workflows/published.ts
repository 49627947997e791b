/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'ee751ad1daf78afe30a29877a641ccfe70516cd2e389e79d2eec161eb36a98bb',
  },
  PoleReview: {
    1: '55c9d49319205f536f9e25328a7ae95a92681edc420a9bf0c3f561025332b00b',
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
