/** A pôle's name inside a French sentence: « du Pôle MTA », « d’iD4CAR », « de Mov’eo ». */
const isPole = (name: string) => name.startsWith('Pôle ');
const isVowel = (name: string) => /^[aeiouyàâéèêëîïôûù]/iu.test(name);

export const the = (name: string): string => (isPole(name) ? `le ${name}` : name);
export const The = (name: string): string => (isPole(name) ? `Le ${name}` : name);
export const to = (name: string): string => (isPole(name) ? `au ${name}` : `à ${name}`);

export function of(name: string): string {
  if (isPole(name)) return `du ${name}`;
  return isVowel(name) ? `d’${name}` : `de ${name}`;
}
