const width = 78;

/** The one framed block a newcomer reads: where, as whom, the letters, how it ends. */
export function announcement(address: string): string {
  const lines = [
    'Colabel, démonstration',
    '',
    `Ouvrez      ${address}`,
    '',
    'Entrez comme, d’un clic sous le formulaire :',
    '  Claire Delmas    porteuse : un label obtenu, un dossier à finir',
    '  Marc Kerloc’h    chargé de projet, iD4CAR : une recevabilité à vérifier',
    '  Nadia Benali     présidente de comité, iD4CAR : un vote à rendre',
    '  Paul Aubry       correspondant, Bpifrance : un label reçu',
    `  et tous les autres : ${address}/demo`,
    '',
    `Courriers   ${address}/courriers`,
    '',
    'Ctrl-C arrête ; aucune lettre ne part.',
  ];
  const rule = '─'.repeat(width);
  const framed = lines.map((line) => `│ ${line.padEnd(width - 2)} │`);
  return ['', `┌${rule}┐`, ...framed, `└${rule}┘`, ''].join('\n');
}
