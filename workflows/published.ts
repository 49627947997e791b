/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '4421a4c9cfb08c8ed667e207d9b6c6b36264ed58681ef6456c350df8bbdc3ff9',
  },
  PoleReview: {
    1: '8d42e43f9dfe8c161de3f6c802671f3bb0f610dea633febe4c9a646a2c4ddf3b',
  },
  Label: {
    1: '592930bdf8a38d29c99dc3d47954647d48f79f3ae72943b7d81d4bcf10871bdc',
  },
  Deliberation: {
    1: 'af3407032c96999bd14f28be4cabcae13527c992a8f531c9ac20bf8627f49f02',
  },
  Handover: {
    1: '4f9fb95417d1b2fbb7c3cca8710b8d2928f8b0d98d1baa796c9f45b33986d33b',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
