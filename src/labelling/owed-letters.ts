import { inForce, labelOf, requestOf, type Aggregate, type TextRef } from '../../workflows/index.js';
import type { DossierFacts, VersionFacts } from '../dossiers/index.js';
import type { Decision, Letter } from '../engine/index.js';
import { lettersOf } from '../notifications/index.js';
import { peopleOn } from './power.js';
import { inMailHours } from './quiet-hours.js';
import { aggregateOf, type LabellingSituation } from './world.js';

/** The letters an act owes, told from the request as the act leaves it. */
export function owedLetters(
  decision: Decision,
  situation: LabellingSituation,
  said: Record<string, string>,
): Letter[] {
  const { cooperation, dossier, rules, told, texts } = situation.world;
  if (!dossier) return [];
  const changed = Object.entries(decision.changed).map(([key, { state, versionStep, ...instance }]) => [
    key,
    instance,
  ]);
  const before = aggregateOf(situation.instances);
  const aggregate = { ...before, ...Object.fromEntries(changed) };
  const file = { ...dossier, ...pinnedBy(aggregate, dossier) };
  const letters = lettersOf({
    steps: decision.steps,
    aggregate,
    due: decision.due,
    reader: {
      people: peopleOn(cooperation, aggregate),
      correspondents: cooperation.correspondents,
      poles: cooperation.poles,
      dossier: { ...file, partners: dossier.contacts, regions: file.work.map(({ region }) => region) },
      toldCorrespondents: told,
    },
    texts: { ...texts, ...textsSaid(decision, said) },
    at: situation.at,
  });
  return inMailHours(letters, { aggregate, before, rules, at: situation.at });
}

/** Letters say what the act has just pinned: a completion may have changed the acronym. */
function pinnedBy(aggregate: Aggregate, { sealed, newest }: DossierFacts): VersionFacts | null {
  const request = requestOf(aggregate)?.context;
  const version = request && inForce(request, labelOf(aggregate)?.context).submission?.file.version;
  return version !== undefined && sealed?.version === version ? newest : null;
}

/** The bodies of this act's own texts by their id: the command holds their references, the act their words. */
function textsSaid(decision: Decision, said: Record<string, string>): Record<string, string> {
  const command = decision.steps[0]?.command as
    { texts?: Record<string, TextRef>; reservations?: TextRef[] } | undefined;
  const reservations = Object.keys(said)
    .filter((field) => field.startsWith('reservation'))
    .sort();
  const named = Object.entries(command?.texts ?? {}).map(([field, ref]) => [ref.id, said[field] ?? '']);
  const listed = (command?.reservations ?? []).map((ref, index) => [
    ref.id,
    said[reservations[index] ?? ''] ?? '',
  ]);
  return Object.fromEntries([...named, ...listed]);
}
