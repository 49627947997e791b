import type { Fault } from '../content/draft.js';
import type { PolesFields } from '../content/poles.fields.js';
import { shown, textOf, textOrNull, ticked, type RawForm } from './raw.js';

const reasonName = /^reason\.([a-z][a-z0-9-]{1,30})$/;

/** The values of the section « Pôles » as typed: a label is asked of each pôle a reason is written for. */
export function polesValues(form: RawForm): object {
  return {
    wishedLead: textOrNull(form, 'wishedLead'),
    coLabels: Object.keys(form).flatMap((name) => {
      const pole = reasonName.exec(name)?.[1];
      const reason = textOf(form, name);
      return pole && reason ? [{ pole, reason }] : [];
    }),
    consent: ticked(form, 'consent'),
    discreet: ticked(form, 'discreet'),
    declarations: {
      truthful: ticked(form, 'declarations.truthful'),
      noDoubleFunding: ticked(form, 'declarations.noDoubleFunding'),
    },
  };
}

/** The section as its form shows it. */
export function polesForm({ wishedLead, coLabels, consent, discreet, declarations }: PolesFields): RawForm {
  return {
    wishedLead: shown(wishedLead),
    ...Object.fromEntries(coLabels.map(({ pole, reason }) => [`reason.${pole}`, reason])),
    consent: String(consent),
    discreet: String(discreet),
    'declarations.truthful': String(declarations.truthful),
    'declarations.noDoubleFunding': String(declarations.noDoubleFunding),
  };
}

/** The field of the form a fault of a content stands at: co-labels are typed under their pôle. */
export function fieldOf(
  { path }: Pick<Fault, 'path'>,
  content: { coLabels?: readonly { pole: string }[] },
): string {
  const rank = /^coLabels\.(\d+)\./.exec(path)?.[1];
  const pole = rank === undefined ? undefined : content.coLabels?.[Number(rank)]?.pole;
  return pole === undefined ? path : `reason.${pole}`;
}
