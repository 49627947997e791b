/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'fce0be79f77ae62f85efa8157ec2196e6ac33933de582ec1e78de35645d8fb62',
  },
  PoleReview: {
    1: '0db30ae6e4a7164c0044303a358d3d059817da5919a8a6219de2dddb395a28d6',
  },
  Label: {
    1: 'efbc16ad7c020a69bea52852cc6f17d8c8f1ad5751e2fa5ef9bb68c4bd79b188',
  },
  Deliberation: {
    1: '1ca3287b051852ebe90358c76a48a991a44541311d9bb8d48803c969db3a282d',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
