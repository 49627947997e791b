import type { TypedAudience } from '../../../src/dossiers/levels.js';
import type { DepositView, FormFault } from '../../../src/dossiers/view.js';
import { figure } from '../../i18n/numbers.js';
import type { Lang } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { FileField } from '../parts/file-field.js';
import { CsrfInput, ErrorSummary } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { EmptyState } from '../parts/notices.js';
import { AnnexReaders } from './annex-readers.js';
import { AudienceFields } from './audience-fields.js';
import { DepositFrame, pathOf, type Frame } from './deposit-frame.js';
import { errorAt, summaryOf } from './faults.js';
import { choicesOf } from './form-of.js';

export interface AnnexesPageProps {
  frame: Frame;
  lang: Lang;
  view: DepositView;
  /** the kind chosen, when the file was refused */
  kind?: string;
  /** the piece whose readers are being chosen (R66) */
  piece?: DepositView['annexes'][number];
  /** whom one had named, when the form comes back */
  audience?: TypedAudience;
  faults?: readonly FormFault[];
}

const mega = 1024 * 1024;

/** The pieces of a draft: those there are, and the form that adds one. */
export function AnnexesPage({ frame, lang, view, kind, piece, audience, faults = [] }: AnnexesPageProps) {
  const all = useWords();
  const { dossier } = all;
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place="annexes">
      <ErrorSummary errors={summaryOf(all, faults, [])} />
      <h2 class="fh">{dossier.sections.annexes}</h2>
      {view.annexes.length === 0 ? (
        <EmptyState sentence={dossier.annexes.none} />
      ) : (
        <AnnexList view={view} csrfToken={frame.csrfToken} />
      )}
      {piece ? (
        <AnnexReaders
          view={view}
          piece={piece}
          audience={audience}
          faults={faults}
          csrfToken={frame.csrfToken}
        />
      ) : (
        <AddAnnex view={view} kind={kind} audience={audience} faults={faults} csrfToken={frame.csrfToken} />
      )}
    </DepositFrame>
  );
}

type AddAnnexProps = Pick<AnnexesPageProps, 'view' | 'kind' | 'audience'> & {
  faults: readonly FormFault[];
  csrfToken?: string;
};

function AddAnnex({ view, kind, audience, faults, csrfToken }: AddAnnexProps) {
  const all = useWords();
  const { dossier } = all;
  return (
    <form method="post" action={pathOf(view, 'annexes')} enctype="multipart/form-data" novalidate>
      {/* Before the file: a body cut at its limit has told its token already. */}
      <CsrfInput token={csrfToken} />
      <h3 class="fh3">{dossier.annexes.add}</h3>
      <Select
        name="kind"
        label={dossier.fields.kind}
        options={choicesOf(dossier.kinds)}
        value={kind}
        error={errorAt(all, faults, 'kind')}
      />
      <FileField
        name="annex"
        label={dossier.fields.annex}
        accept="application/pdf,.pdf"
        hint={dossier.hints.annex(view.limits.fileBytes / mega)}
        error={errorAt(all, faults, 'annex')}
      />
      <AudienceFields view={view} audience={audience} faults={faults} />
      <p class="row go">
        <Button>{dossier.annexes.add}</Button>
        <Button kind="plain" href={pathOf(view, 'list')}>
          {dossier.back}
        </Button>
      </p>
    </form>
  );
}

function AnnexList({ view, csrfToken }: { view: DepositView; csrfToken?: string }) {
  const { dossier, pieces } = useWords();
  const lang = useLang();
  const { annexes, limits } = view;
  const size = (bytes: number) => figure(lang, Math.ceil((bytes / mega) * 10) / 10);
  const bytes = annexes.reduce((sum, annex) => sum + annex.size, 0);
  return (
    <form method="post" action={`${pathOf(view, 'annexes')}/retirer`}>
      <CsrfInput token={csrfToken} />
      <table class="tb">
        <caption class="small quiet">
          {dossier.annexes.load(annexes.length, limits.files, size(bytes), limits.dossierBytes / mega)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{dossier.annexes.list}</th>
            <th scope="col" class="opt">
              {dossier.annexes.fingerprint}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {annexes.map(({ id, kind, name, level, size: length, sha256 }) => (
            <tr>
              <th scope="row">
                {name}
                <br />
                <span class="micro quiet">
                  {dossier.kinds[kind]}, {dossier.annexes.size(size(length))}
                </span>
                <br />
                <span class="small">
                  {pieces.levels[level]}.{' '}
                  <a href={`${pathOf(view, 'annexes')}?piece=${id}#level`}>{pieces.change(name)}</a>
                </span>
              </th>
              <td class="opt">
                <code title={sha256}>{sha256.slice(0, 12)}</code>
              </td>
              <td class="r">
                <Button kind="link" name="annex" value={id}>
                  {dossier.annexes.remove(name)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  );
}
