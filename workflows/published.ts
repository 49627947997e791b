/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'c46947e8922d520fd3ca2c68c54607d3158208257284d6288c70b32de2c42fc6',
  },
  PoleReview: {
    1: 'e62efac16eeceb105bd1373dd80478d9dadccaf587c8ea0175916b1aec1cf9e0',
  },
  Label: {
    1: 'e80a201ee1812d64b5e8648863ab24755afb811aa41e64b7e0ecfe9a2657764c',
  },
  Deliberation: {
    1: '722064d534a976c02c9fd22362ae94c5c859d90ee9fe41fdf8356839a12093e5',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
