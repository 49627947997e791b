import type { Role } from '../../workflows/index.js';
import type { Recipient, Scene } from './scene.js';

type Choose = (scene: Scene) => Recipient[];

/** Those of a kind; of the regions, where the partners work. */
export const correspondents =
  (kind: 'funder' | 'state' | 'region', role: Role): Choose =>
  ({ reader }) => {
    const { regions } = reader.dossier;
    return reader.correspondents
      .filter((one) => one.kind === kind && (kind !== 'region' || regions.includes(one.region)))
      .map(({ id, lang }) => ({ kind: 'correspondent', id, lang, role, pole: null }));
  };

/** R71: whom an earlier letter about the request reached, though they might not be told of it today. */
export const toldCorrespondents: Choose = ({ reader }) =>
  reader.correspondents
    .filter(({ id }) => reader.toldCorrespondents.includes(id))
    .map(({ id, lang, kind }) => ({
      ...{ kind: 'correspondent', id, lang, pole: null },
      role: `${kind}Correspondent`,
    }));
