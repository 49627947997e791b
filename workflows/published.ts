/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'dd7c1e481414b4b82ddfa5dc3272059b171d34d386c3033d6f6b1371faa4f66e',
  },
  PoleReview: {
    1: 'eab32a4399ec14bac88ec5ddc412bf79d76d6d697566b70f17e63fb7f886cad3',
  },
  Label: {
    1: '1a8356afc999966d125641b6ca14c21f27c3a5f470227db230669d09d843118d',
  },
  Deliberation: {
    1: '07526c35df4bbf19529704a5d556a8266937fe3a0a248b213225ac46594d6e95',
  },
  Handover: {
    1: '4f9fb95417d1b2fbb7c3cca8710b8d2928f8b0d98d1baa796c9f45b33986d33b',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
