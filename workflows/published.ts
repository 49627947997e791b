/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '0db050a4fbd78d7429c0aa03b8f2d085585d94345fbad8ad6bbdb4ae72a93d75',
  },
  PoleReview: {
    1: '6c0c62ce133419f4e22948924db9a25e48e6d7ef7b254f430a519c02f34433a1',
  },
  Label: {
    1: '580609605bcf81384e23154f4abb0aa609918595dd6445497bc5dd44c8cd89a6',
  },
  Deliberation: {
    1: '2ebe2df25cfda9fe2255cb82d313e56d5189cd49a7223f22efc12a220f0448db',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
