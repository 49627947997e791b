import { sectionOf, type DossierContent } from '../content/content.js';
import type { Section } from '../content/vocabulary.js';
import { partnersForm, partnersValues } from './partners.form.js';
import { polesForm, polesValues } from './poles.form.js';
import { projectForm, projectValues } from './project.form.js';
import type { RawForm } from './raw.js';

const readers = { project: projectValues, partners: partnersValues, poles: polesValues } satisfies Record<
  Section,
  (form: RawForm) => object
>;

/** What a posted form says of a section, for `parseSection` to judge. */
export function valuesOf(section: Section, form: RawForm): object {
  return readers[section](form);
}

/** A section as its form shows it. */
export function formOf(section: Section, content: DossierContent): RawForm {
  switch (section) {
    case 'project':
      return projectForm(sectionOf('project', content));
    case 'partners':
      return partnersForm(sectionOf('partners', content));
    case 'poles':
      return polesForm(sectionOf('poles', content));
  }
}
