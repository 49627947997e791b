import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { VersionView } from '../../../src/labelling/view/versions.js';
import { dateTime } from '../../i18n/dates.js';
import { Button } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';

interface VersionsProps {
  view: DossierView;
  csrfToken?: string;
}

/** R60: the versions handed in, to whoever reads the dossier; to its holder, the way to the next. */
export function VersionsSection({ view, csrfToken }: VersionsProps) {
  const { versions: words } = useWords();
  if (view.versions.length === 0 && view.versionToCome === null) return null;
  return (
    <Section title={words.title} sub={words.sub} id="versions">
      {view.versions.length > 0 && (
        <ul class="stack-2">
          {view.versions.map((one) => (
            <li>
              <One view={view} one={one} />
            </li>
          ))}
        </ul>
      )}
      <ToCome view={view} csrfToken={csrfToken} />
    </Section>
  );
}

/** What whoever answers a version has to read first: what it changes, in figures and in its holder's words (R62). */
export function VersionRead({ view }: { view: DossierView }) {
  const { versions: words } = useWords();
  const awaited = view.versions.find(({ state }) => ['awaiting', 'reviewing', 'unmet'].includes(state));
  if (!awaited) return null;
  return (
    <Section title={words.readFirst}>
      <One view={view} one={awaited} />
    </Section>
  );
}

function One({ view, one }: { view: DossierView; one: VersionView }) {
  const { versions: words, common } = useWords();
  const lang = useLang();
  const { version, kind, grounds, failing, changes, reasons } = one;
  const number = String(version);
  const what = grounds.map((ground) => words.grounds[ground]).join(', ') || words.none;
  return (
    <>
      <p>
        <a
          href={`/dossiers/${encodeURIComponent(view.reference)}/contenu?version=${number}`}
          aria-label={words.read(number)}
        >
          {words.version(number)}
        </a>{' '}
        {words.states[one.state](dateTime(lang, one.settledAt ?? one.at))}
      </p>
      <p class="quiet">{kind === null ? words.first : common.labelled(words.kinds[kind], what)}</p>
      <Failing rules={failing} />
      {changes && <p class="note">{changes}</p>}
      <Answers view={view} one={one} />
      {reasons && <p class="note">{common.labelled(words.refusedWhy, reasons)}</p>}
    </>
  );
}

/** R37, R62: which pôles keep their label with it, each for itself. */
function Answers({ view, one: { answers } }: { view: DossierView; one: VersionView }) {
  const { dossierPage } = useWords();
  const words = dossierPage.labelLife.change;
  if (answers.length === 0) return null;
  return (
    <ul>
      {answers.map(({ pole, keeps, decision }) => (
        <li class="quiet">
          {keeps ? words.keeps(poleName(view, pole)) : words.leaves(poleName(view, pole))}
          {decision && ` ${dossierPage.reexamination.decision(decision)}`}
        </li>
      ))}
    </ul>
  );
}

/** R21: a warning to whoever confirms; it refuses nothing by itself. */
function Failing({ rules }: { rules: readonly string[] }) {
  const { versions: words } = useWords();
  const named: Record<string, string> = words.rules;
  if (rules.length === 0) return null;
  return <p class="quiet">{words.failing(rules.map((rule) => named[rule] ?? rule).join(', '))}</p>;
}

function ToCome({ view, csrfToken }: VersionsProps) {
  const { versions: words, versionDraft } = useWords();
  const ref = encodeURIComponent(view.reference);
  if (view.versionToCome === null || view.asOf) return null;
  if (view.versionToCome === 'begun')
    return (
      <p>
        <a href={`/deposer/${ref}`}>{versionDraft.goOn}</a>
      </p>
    );
  return (
    <form method="post" action={`/deposer/${ref}/version`}>
      <CsrfInput token={csrfToken} />
      <p class="quiet">{words.beginHint}</p>
      <p>
        <Button kind="plain">{words.begin}</Button>
      </p>
    </form>
  );
}
