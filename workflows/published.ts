/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: '3437e5a8523b25766e920145670325ee5d15f569d42d152b7301477571830a6c',
  },
  PoleReview: {
    1: '63654b67f597ab4c0006c4eccb10e3f8d5625b2b0c579d03e6795fd392cb122f',
  },
  Label: {
    1: '55298f30728471f42e4bb62bcf23c884930467d393e96ecbbbfb7ee16825004c',
  },
  Deliberation: {
    1: 'adfd77a8210904210c1ec1e9afac8c1dc178629eeca92d05bef6cf66f85eb5eb',
  },
  Handover: {
    1: '4f9fb95417d1b2fbb7c3cca8710b8d2928f8b0d98d1baa796c9f45b33986d33b',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
