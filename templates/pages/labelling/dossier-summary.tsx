import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { useLang, useWords } from '../parts/language.js';
import { PoleTable } from '../parts/pole-table.js';
import { Leaf, Section } from '../parts/sections.js';
import { AgainSection } from './again-section.js';
import { ConditionsSection } from './conditions-section.js';
import { DeparturesSection } from './departures-section.js';
import { DossierRail } from './dossier-rail.js';
import { ExclusionsSection } from './exclusions-section.js';
import { ForesightSection } from './foresight.js';
import { HoldingSection } from './holding-section.js';
import { JournalLines } from './journal-lines.js';
import { projectOf } from './names.js';
import { LabelSection } from './label-section.js';
import { NowSection } from './now-section.js';
import { OutcomeSection, PanelSection, RecommendationsSection } from './outcome-section.js';
import { DeliberationSection, ReexaminationSection } from './reexamination-section.js';
import { ReviewSection } from './review-section.js';
import { spoken, tableSeats } from './seats-of.js';
import { SharesSection } from './shares-section.js';
import { ShutActs } from './shut-acts.js';
import { StepsSection } from './steps-section.js';
import { StandstillsSection } from './standstill-section.js';
import { SupportSection } from './support-section.js';
import { VersionsSection } from './versions-section.js';

/** How many lines of the trail a summary shows. */
const lastLines = 5;

/** What happens now, what is known of each pôle, and the way to everything else. */
export function DossierSummary({ view, csrfToken }: { view: DossierView; csrfToken?: string }) {
  return (
    <Leaf rail={<DossierRail view={view} />}>
      <NowSection view={view} />
      <OutcomeSection view={view} />
      <LabelSection view={view} />
      <SupportSection view={view} />
      <ReexaminationSection view={view} />
      <PanelSection view={view} />
      <ForesightSection view={view} />
      {view.seats.length > 0 && <TableSection view={view} />}
      <ConditionsSection view={view} />
      <StepsSection view={view} />
      <HoldingSection view={view} />
      <StandstillsSection view={view} />
      <DeparturesSection view={view} />
      <AgainSection view={view} />
      <VersionsSection view={view} csrfToken={csrfToken} />
      <ExclusionsSection view={view} />
      <RecommendationsSection view={view} />
      {view.deliberations.map((deliberation) => (
        <DeliberationSection deliberation={deliberation} />
      ))}
      {view.reviews.map((review) => (
        <ReviewSection review={review} reference={view.reference} />
      ))}
      <ShutActs view={view} />
      <SharesSection view={view} />
      <LastLines view={view} />
    </Leaf>
  );
}

const decided = [
  'labelled',
  'opinionGiven',
  'postponed',
  'refused',
  'reexamination',
  'inadmissible',
  'closed',
];

function TableSection({ view }: { view: DossierView }) {
  const { dossierPage, parts } = useWords();
  const lang = useLang();
  const { seats, you, state } = view;
  // Before the decision the holder sees no position: a count of none given would be false.
  const counted = !you.isHolder || decided.includes(state);
  return (
    <Section title={dossierPage.table.title} sub={dossierPage.table.sub}>
      <PoleTable
        label={dossierPage.table.label(projectOf(view), seats.length)}
        seats={tableSeats(lang, seats, view.at)}
        {...(counted && {
          count: parts.table.count(spoken(seats).length, seats.length),
          word: dossierPage.table.word,
        })}
      />
      <SeatReasons view={view} />
    </Section>
  );
}

/** Why each pôle says what it says, as far as this reader may know; what the outcome tells is not told twice. */
function SeatReasons({ view: { seats, outcome, referral } }: { view: DossierView }) {
  const { dossierPage, common, pieces, positions, versions } = useWords();
  const { late: lateWords, reopened: reopenedWords, settled } = dossierPage.table;
  const told = (outcome?.reasons ?? []).map(({ text }) => text);
  const said = seats.flatMap(({ short, without, reasons, settledReasons, late, reopened }) => [
    ...(without > 0 ? [{ by: short, text: pieces.judgedWithout(without) }] : []),
    ...(reasons && !told.includes(reasons) ? [{ by: short, text: reasons }] : []),
    ...(settledReasons ? [{ by: settled(short), text: settledReasons }] : []),
    ...(late
      ? [{ by: lateWords(short), text: [positions[late.opinion], late.reasons].filter(Boolean).join('. ') }]
      : []),
    ...(reopened ? [{ by: reopenedWords(short), text: reopened }] : []),
  ]);
  if (referral) said.push({ by: dossierPage.table.referral, text: referral });
  const bound = seats.flatMap(({ short, version }) =>
    version === null ? [] : [versions.onVersion(short, String(version))],
  );
  if (said.length === 0 && bound.length === 0) return null;
  return (
    <>
      {bound.map((line) => (
        <p class="quiet">{line}</p>
      ))}
      {said.length > 0 && <h3>{dossierPage.table.reasons}</h3>}
      <ul>
        {said.map(({ by, text }) => (
          <li class="note">{common.labelled(by, text)}</li>
        ))}
      </ul>
    </>
  );
}

function LastLines({ view }: { view: DossierView }) {
  const { dossierPage } = useWords();
  const all = <a href={`/dossiers/${view.reference}/journal`}>{dossierPage.journal.all}</a>;
  return (
    <Section title={dossierPage.journal.title} sub={all}>
      <JournalLines lines={view.journal.slice(0, lastLines)} at={view.at} />
    </Section>
  );
}
