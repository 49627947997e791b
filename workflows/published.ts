/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '2c1c83051591908cad2b82669cec95dfb492c78f2e853a96710467d5411d03e3',
  },
  PoleReview: {
    1: '0db30ae6e4a7164c0044303a358d3d059817da5919a8a6219de2dddb395a28d6',
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
