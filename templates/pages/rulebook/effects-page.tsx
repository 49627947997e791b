import type { RehearsedLine, RuleDraftView, RulesRehearsalView } from '../../../src/rulebook/views.js';
import type { Named } from '../../../workflows/index.js';
import { dateTime } from '../../i18n/dates.js';
import { outcomeWords } from '../../i18n/outcome-words.js';
import { sentenceOf } from '../../i18n/reasons.js';
import { words } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { useLang, useWords } from '../parts/language.js';
import { RowName, Rows } from '../parts/rows.js';
import { Section } from '../parts/sections.js';
import { ChangesTable } from './changes-table.js';
import { RulebookFrame, type PageProps } from './rulebook-frame.js';

export interface EffectsPageProps extends PageProps {
  view: RuleDraftView;
  rehearsal: RulesRehearsalView;
  settings: readonly Named[];
}

/** A draft rehearsed: what it changes, and which requests would have been, or would be, led otherwise. */
export function EffectsPage({ frame, lang, view, rehearsal, settings }: EffectsPageProps) {
  const { rulebook } = words(lang);
  const path = `/regles/projets/${view.id}`;
  const { lines, looked, total, next } = rehearsal;
  return (
    <RulebookFrame frame={frame} lang={lang} title={rulebook.effects(view.title)} lede={rulebook.effectsLede}>
      <Section title={rulebook.changes} first>
        <ChangesTable changes={view.changes} settings={settings} caption={rulebook.changes} />
      </Section>
      <Section title={rulebook.effect} sub={rulebook.looked(looked, total)} id="effets">
        {lines.length > 0 ? (
          <Lines lines={lines} />
        ) : (
          total > 0 && <p class="voice">{rulebook.nothingElse}</p>
        )}
        <div class="row">
          {next !== null && (
            <Button kind="plain" href={`${path}/effets?apres=${encodeURIComponent(next)}#effets`}>
              {rulebook.further}
            </Button>
          )}
          <Button kind="plain" href={path}>
            {rulebook.toDraft}
          </Button>
          <Button href={`${path}/publication`}>{rulebook.toPublication}</Button>
        </div>
      </Section>
    </RulebookFrame>
  );
}

function Lines({ lines }: { lines: readonly RehearsedLine[] }) {
  const { rulebook } = useWords();
  const rows = lines.map((line) => ({
    id: line.reference,
    name: line.reference,
    cells: {
      name: <RowName href={`/dossiers/${line.reference}`} name={line.reference} />,
      effect: <Effects line={line} />,
    },
  }));
  return (
    <Rows
      caption={rulebook.effect}
      columns={[
        { key: 'name', place: 'name', head: rulebook.request },
        { key: 'effect', place: 'step', head: rulebook.effect },
      ]}
      rows={rows}
    />
  );
}

function Effects({ line }: { line: RehearsedLine }) {
  const sentences = useSentences(line);
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

function useSentences({ outcome, attribution, dates, obstacles }: RehearsedLine): string[] {
  const all = useWords();
  const lang = useLang();
  const { rulebook, procedure } = all;
  const steps: Record<string, string> = procedure.deadlines;
  const said = ({ labelling, dissenting, ...one }: NonNullable<typeof outcome>['then']) =>
    outcomeWords(all, { ...one, upheld: false }).sentence(labelling, dissenting);
  const listed = (poles: string[]) => poles.join(', ') || rulebook.nobody;
  const ledBy = (lead: string | null) => lead ?? rulebook.bySteering;
  const when = (iso: string) => dateTime(lang, iso, { year: true });
  return [
    ...(outcome ? [rulebook.outcomeThen(said(outcome.then), said(outcome.now))] : []),
    ...(attribution && attribution.then.lead !== attribution.now.lead
      ? [rulebook.leadThen(ledBy(attribution.then.lead), ledBy(attribution.now.lead))]
      : []),
    ...(attribution && listed(attribution.then.invited) !== listed(attribution.now.invited)
      ? [rulebook.invitedThen(listed(attribution.then.invited), listed(attribution.now.invited))]
      : []),
    ...dates.map(({ deadline, from, to }) =>
      rulebook.dateThen(steps[deadline] ?? deadline, when(from), when(to)),
    ),
    ...(obstacles && obstacles.length > 0
      ? [[rulebook.cannotAdopt, ...obstacles.map((code) => sentenceOf(all, { code }))].join(' ')]
      : []),
  ];
}
