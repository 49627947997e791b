import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime } from '../../i18n/dates.js';
import { KeyValue, type KeyValueItem } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';
import { Rail, RailSection } from '../parts/sections.js';
import { primaryOf } from './acts-of.js';
import { railDay } from './moments.js';
import { poleName } from './names.js';

/** The deadlines that run, what the project is, who sees the page. */
export function DossierRail({ view }: { view: DossierView }) {
  const { rail } = useWords().dossierPage;
  const items = useDeadlines(view);
  return (
    <Rail label={rail.label}>
      <RailSection title={rail.deadlines}>
        {items.length === 0 ? <p class="quiet">{rail.noDeadline}</p> : <KeyValue items={items} />}
      </RailSection>
      <RailSection title={rail.project}>
        <KeyValue items={useProject(view)} />
      </RailSection>
      <RailSection title={rail.whoSees}>
        <p>{view.level === 'full' ? rail.seesFull : rail.seesMinimal}</p>
      </RailSection>
    </Rail>
  );
}

/** Red only for the nearest, when this reader must act before it. */
function useDeadlines(view: DossierView): KeyValueItem[] {
  const { procedure } = useWords();
  const lang = useLang();
  const names: Record<string, string> = procedure.deadlines;
  const waits = primaryOf(view.acts) !== null;
  return view.deadlines.map(({ deadline, at, pole }, index) => ({
    term: railDay(lang, at, view.at),
    value: [names[deadline] ?? deadline, poleName(view, pole)].filter(Boolean).join(', '),
    now: waits && index === 0,
  }));
}

function useProject(view: DossierView): KeyValueItem[] {
  const { dossierPage, procedure, common } = useWords();
  const { rail } = dossierPage;
  const lang = useLang();
  const { call, lead, partners, label } = view;
  const labels: Record<string, string> = procedure.labelStates;
  const grounds: Record<string, string> = procedure.grounds;
  const ground = lead?.ground && grounds[lead.ground];
  return [
    { term: rail.call, value: call.name },
    ...(call.closesAt ? [{ term: rail.closing, value: dateTime(lang, call.closesAt) }] : []),
    ...(lead
      ? [
          {
            term: rail.lead,
            value: ground ? common.labelled(poleName(view, lead.pole), ground) : poleName(view, lead.pole),
          },
        ]
      : []),
    ...(partners.length > 0 ? [{ term: rail.partners, value: partners.join(', ') }] : []),
    ...(label ? [{ term: rail.certificate, value: labels[label] ?? label }] : []),
  ];
}
