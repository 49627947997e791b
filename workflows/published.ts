/*
 * Written by `npm run docs`: each version of each machine, and the hash of the sources that run when it decides. From
 * 1.0.0 on a published version never changes.
 */
export const published: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  LabelRequest: {
    1: 'b86c6b020244ce0494149b4a05d2596de85a7a647caba2d3a8792352c3278cee',
  },
  PoleReview: {
    1: 'e62efac16eeceb105bd1373dd80478d9dadccaf587c8ea0175916b1aec1cf9e0',
  },
  Label: {
    1: '09d6adf83bd63ffc9d815148be114b95b110f3f11834202069c7044587df257f',
  },
  Deliberation: {
    1: '722064d534a976c02c9fd22362ae94c5c859d90ee9fe41fdf8356839a12093e5',
  },
  Call: {
    1: '869832e87b21a9f16d92598cc2dd7336662f960609628da3ee2841536e12027b',
  },
};
