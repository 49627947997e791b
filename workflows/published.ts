/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '260e53f9f1ecc6096d6bd560d9358f57b80ae81b8fcfc12b600b1463c6f4d176',
  },
  PoleReview: {
    1: '03e167d06a2ae40d5e4faabcb234a8ffbb53e9595c76953c4bf7eeafc54e7697',
  },
  Label: {
    1: '592930bdf8a38d29c99dc3d47954647d48f79f3ae72943b7d81d4bcf10871bdc',
  },
  Deliberation: {
    1: 'af3407032c96999bd14f28be4cabcae13527c992a8f531c9ac20bf8627f49f02',
  },
  Handover: {
    1: 'f3084a2dcc5cc3a61e14a6dc9c0fe8fbf0bab2391602260c65983f7d8db7e181',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
