/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '5cfa26783ecca3c282939ff41671513835410fd3f830e93490b82f7c66d94766',
  },
  PoleReview: {
    1: 'dbc24336345e05ba96583e8e12202f21aae6be46c7b3ca769ecc5b5f3e4b961b',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '5faa6d50df9b18b6d0b7c391d5ce5ecb0da44a10cabfa2df092462c0a0a6f449',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
