/** Where anybody has an address: such a domain ties nobody to anybody. */
const publicDomains = new Set([
  'aol.com', 'bbox.fr', 'free.fr', 'gmail.com', 'gmx.com', 'gmx.fr', 'googlemail.com', 'hotmail.com', 'hotmail.fr',
  'icloud.com', 'laposte.net', 'live.com', 'live.fr', 'mac.com', 'mail.com', 'me.com', 'mailo.com', 'msn.com', 'neuf.fr',
  'numericable.fr', 'orange.fr', 'outlook.com', 'outlook.fr', 'pm.me', 'proton.me', 'protonmail.com', 'sfr.fr', 'wanadoo.fr',
  'yahoo.com', 'yahoo.fr', 'ymail.com', 'zoho.com',
]); // prettier-ignore

/** Whether two domains of addresses are one organisation's: the same, or one within the other; never a public one. */
export function sameDomain(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  if (!short.includes('.') || publicDomains.has(short)) return false;
  return short === long || long.endsWith(`.${short}`);
}

const legalForms = new Set([
  'sa', 'sas', 'sasu', 'sarl', 'eurl', 'snc', 'scop', 'scic', 'gie', 'gip', 'epic', 'epst', 'se', 'gmbh', 'ag', 'ltd', 'plc',
  'inc', 'bv', 'nv', 'spa', 'srl', 'societe', 'groupe', 'group',
]); // prettier-ignore

/** Whether two names say the same organisation: case, accents, signs and legal forms apart; empty names say nothing. */
export function sameName(one: string, other: string): boolean {
  const [plain, same] = [plainName(one), plainName(other)];
  return plain !== '' && plain === same;
}

function plainName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !legalForms.has(word)).join(' ');
}
