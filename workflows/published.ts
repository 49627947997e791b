/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'e908384e6c9f32e0c6e59fb289238b5e667a04711d2d063edc574a8e637874b1',
  },
  PoleReview: {
    1: 'e5a6ea9399e45bb93b9513e80ddb25dd86932c6d07f2493caafd0bccb0ecfefa',
  },
  Label: {
    1: 'a1bd389a8163348fcbf17694d954478e8b51d4d2d3fdcadcbbb292d7284c3202',
  },
  Deliberation: {
    1: '58f66e7fcfba727260a2e3ee59bd9265dd8ccb22c385b86640f89db3828c5923',
  },
  Handover: {
    1: '4f9fb95417d1b2fbb7c3cca8710b8d2928f8b0d98d1baa796c9f45b33986d33b',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
