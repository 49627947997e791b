/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '3b0ce2a040fc6fdd59c30883a3542ec68248f8a64ffd52abe8a96f8ad50b01ec',
  },
  PoleReview: {
    1: '3b2c36f997b94b6ac72892d2c647f422225dca5c52adbe65127ccdf4c8b9fc44',
  },
  Label: {
    1: '1a8356afc999966d125641b6ca14c21f27c3a5f470227db230669d09d843118d',
  },
  Deliberation: {
    1: '07526c35df4bbf19529704a5d556a8266937fe3a0a248b213225ac46594d6e95',
  },
  Handover: {
    1: 'f3084a2dcc5cc3a61e14a6dc9c0fe8fbf0bab2391602260c65983f7d8db7e181',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
