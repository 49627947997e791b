/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'fe03bfaa0941d5e4b711a844782c06b54f0efd5fa05d824622ee77ffc5378506',
  },
  PoleReview: {
    1: 'a3f617b638b54aa20cb42be91b9353a40fcf5c4eb25050dc6445d50256fe613b',
  },
  Label: {
    1: 'd5a1b86afafbfd643720786726e39d368850bdade0f46cfdc85a66cd2d7ec8f2',
  },
  Deliberation: {
    1: '7417098ce13ef793fcd271eddf1e11c2611d5cec5f025070df7bee50069ddb51',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
