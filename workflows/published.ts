/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'b2679aaffa6cd0376dda31fb3d0500ad86e51d4fdd8edec8543237a2191ab370',
  },
  PoleReview: {
    1: 'f394779d261b4c8f8450a7ac7bbb72646604ff7cf3e37c10fc9a16d1a3b5a105',
  },
  Label: {
    1: 'efbc16ad7c020a69bea52852cc6f17d8c8f1ad5751e2fa5ef9bb68c4bd79b188',
  },
  Deliberation: {
    1: '6368cd27701879aa42facd678c0c4da455cf832d717bcaeea2aedab1e7e83439',
  },
  Handover: {
    1: 'cdc189e33d7c974c167df975690e472d6a08cf1e7619e67b3cd148ed1d43839a',
  },
  Call: {
    1: 'a075991b908ce87a46e10b397d133ac5d9e2309221b6dfb56e9b168461f09c03',
  },
};
