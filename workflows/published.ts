/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '2a1bcf358918c4d723a4d84e6655b4a3ed32a666a2a58b06a4b3b89e6f69295f',
  },
  PoleReview: {
    1: 'db5eb4d2cc8c3510d3a625c1e82398958e2df98fdf96f81948680f5d7265397c',
  },
  Label: {
    1: 'efbc16ad7c020a69bea52852cc6f17d8c8f1ad5751e2fa5ef9bb68c4bd79b188',
  },
  Deliberation: {
    1: '61aaf12357ccbc6371f776b882521dba84b237529948396f6c0cd40a7b16ee9f',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
