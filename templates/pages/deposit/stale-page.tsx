import type { DepositView } from '../../../src/dossiers/view.js';
import type { Lang } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { DepositFrame, pathOf, type Frame } from './deposit-frame.js';
import { labelOf } from './faults.js';

type Form = Readonly<Record<string, string | readonly string[]>>;

export interface StalePageProps {
  frame: Frame;
  lang: Lang;
  /** the draft as it is saved now */
  view: DepositView;
  section: 'project' | 'partners' | 'poles';
  theirs: Form;
  yours: Form;
}

/** 412: the section was saved meanwhile. Both texts side by side, and a way to keep either. */
export function StalePage({ frame, lang, view, section, theirs, yours }: StalePageProps) {
  const { dossier } = useWords();
  const different = fieldsThatDiffer(theirs, yours);
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place={section}>
      <div class="errors" role="alert" tabindex={-1} aria-labelledby="stale-title">
        <h2 id="stale-title">{dossier.stale.title}</h2>
        <p>{different.length > 0 ? dossier.stale.lede : dossier.stale.same}</p>
      </div>
      {different.length > 0 && <BothTexts fields={different} theirs={theirs} yours={yours} view={view} />}
      <form method="post" action={pathOf(view, section)}>
        <CsrfInput token={frame.csrfToken} />
        <Hidden name="revision" value={String(view.revision)} />
        {Object.entries(yours).flatMap(([name, value]) =>
          [value].flat().map((text) => <Hidden name={name} value={text} />),
        )}
        <p class="row go">
          <Button>{dossier.stale.keepYours}</Button>
          <Button kind="plain" href={pathOf(view, section)}>
            {dossier.stale.keepTheirs}
          </Button>
        </p>
      </form>
    </DepositFrame>
  );
}

function BothTexts({
  fields,
  theirs,
  yours,
  view,
}: {
  fields: string[];
  theirs: Form;
  yours: Form;
  view: DepositView;
}) {
  const words = useWords();
  const { stale } = words.dossier;
  const poleName = (code: string) => view.choices.poles.find(({ value }) => value === code)?.label ?? code;
  return (
    <table class="tb">
      <thead>
        <tr>
          <th scope="col">{stale.field}</th>
          <th scope="col">{stale.theirs}</th>
          <th scope="col">{stale.yours}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((name) => (
          <tr>
            <th scope="row">{labelOf(words, name, poleName)}</th>
            <td>{shown(theirs[name])}</td>
            <td>{shown(yours[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shown = (value: string | readonly string[] | undefined): string =>
  [value ?? ''].flat().join(', ') || '–';

/** Names of the fields whose text is not the same, the form's own fields (token, revision, buttons) apart. */
function fieldsThatDiffer(theirs: Form, yours: Form): string[] {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(yours)])];
  return names.filter((name) => shown(theirs[name]) !== shown(yours[name]));
}
