/** A day in words where the catalogues themselves say one: in Paris, with its year. */
export const dayOf = (locale: 'fr-FR' | 'en-GB', instant: string | number | undefined): string => {
  const at = new Date(String(instant));
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(at);
};
