import type { Partner } from './content/partners.fields.js';

/** Whom letters to a partner go to. */
export interface Contact {
  name: string;
  email: string;
  lang: 'fr' | 'en';
  region: string | null;
  partnerName: string;
}

/** One contact for each address the partners give; the holder's own organisation hears as the holder. */
export function contactsOf(partners: readonly Partner[]): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { role, name, contactName, contactEmail, country, region } of partners) {
    const email = contactEmail?.trim().toLowerCase();
    if (role === 'holder' || !email || contacts.has(email)) continue;
    const lang = country === 'FR' ? 'fr' : 'en';
    contacts.set(email, { name: contactName?.trim() || name, email, lang, region, partnerName: name });
  }
  return [...contacts.values()];
}
