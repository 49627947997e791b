import type { Sabotage } from './sabotage.js';

const spec = 'test/journeys/confidential-annexes.spec.ts';

/** R66: a piece opens by its level alone, and never without being noted. */
export const pieceSabotages: Sabotage[] = [
  {
    name: 'a piece for the lead alone, open to a pôle that reviews beside it',
    file: 'src/labelling/piece-sight.ts',
    find: 'leadPole !== null && standing.reviewing.includes(leadPole)',
    replace: 'leadPole !== null',
    spec: 'src/labelling/piece-sight.spec.ts',
    test: 'the lead alone is who leads now, and nobody while none is named',
  },
  {
    name: 'a piece for named persons, open to the whole of their pôle',
    file: 'src/labelling/piece-sight.ts',
    find: "groups.includes(`${pole}:${capacityOf(role) ?? ''}`)",
    replace: 'groups.some((one) => one.startsWith(`${pole}:`) && capacityOf(role) !== undefined)',
    spec,
    test: 'that is for named persons opens to whoever does in that pôle what the holder named, and to nobody beside',
    story: true,
  },
  {
    name: 'a piece that is read before one’s interests are declared',
    file: 'src/labelling/piece-sight.ts',
    find: "  if (level !== 'full') return null;\n",
    replace: '',
    spec,
    test: 'does not open before one’s interests are declared, but where it is public (R63a)',
    story: true,
  },
  {
    name: 'a piece that is listed to whom it is closed',
    file: 'src/labelling/view/pieces.ts',
    find: 'const open = all.filter((one) => openingOf(reading, one) !== null);',
    replace: 'const open = [...all];',
    spec,
    test: 'does not exist where it may not be opened: no page, form, list or past tells its name',
    story: true,
  },
  {
    name: 'a download that nobody notes',
    file: 'src/labelling/pieces.ts',
    find: 'await this.annexes.note(annexId, reading.id, { account: me.accountId, ...opening })',
    replace: 'new Date()',
    spec,
    test: 'is noted before it is given: to the holder by pôle and without a name, to the lead’s officer with those of their own',
    story: true,
  },
  {
    name: 'a copy without the name of its reader',
    file: 'src/labelling/pieces.ts',
    find: "const plain = opening.ground === 'holder' || annex.level === 'public';",
    replace: 'const plain = true;',
    spec,
    test: 'is stamped on each page with its reader, the day and the reference; one that is public is as it was',
    story: true,
  },
  {
    name: 'a holder who is told which person has opened a piece',
    file: 'src/labelling/view/pieces.ts',
    find: 'name: keeps && pole === leadPole ? name : null,',
    replace: 'name,',
    spec,
    test: 'is noted before it is given: to the holder by pôle and without a name, to the lead’s officer with those of their own',
    story: true,
  },
  {
    name: 'a level that changes under what was sealed',
    file: 'src/dossiers/canonical.ts',
    find: '({ kind, name, sha256, ...reserved(audience) })',
    replace: '({ kind, name, sha256, ...(audience.level ? {} : reserved(audience)) })',
    spec: 'src/dossiers/policy.spec.ts',
    test: 'is another for another content, piece, or reader of a piece (R66)',
  },
];
