/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '2ab40f2425636e185176d1f1059f489d74b336cab9197344c3b41673a4cba09d',
  },
  PoleReview: {
    1: '881208edd8b54b5228771308c612c265d25ed550987ff01ecc7791696bd3095d',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '288ee7e2aad1b6cbeaae507b6a3e17f065b97cb1eddc2941759e2bacbb4e8a95',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
