import type { CommandName } from '../../../src/labelling/command-names.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { Lang } from '../../i18n/words.js';
import type { RefusalReason } from '../../i18n/reasons.js';
import { Document } from '../layout/document.js';
import type { Option } from '../parts/choice-fields.js';
import { ErrorSummary } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { JumpToAct } from '../parts/sections.js';
import { faultLines, faultsByField, wordsOf, type ActContext, type FieldFault } from './act-context.js';
import { ActForm } from './act-form.js';
import { ActHead } from './act-head.js';
import { ActStage } from './act-stage.js';
import type { Frame } from './frame.js';
import { whyOf } from './shut-acts.js';

export interface ActPageProps {
  frame: Frame;
  lang: Lang;
  view: DossierView;
  command: CommandName;
  pole: string | null;
  seat: string | null;
  typed: Readonly<Record<string, string>>;
  errors: readonly FieldFault[];
  reasons: readonly RefusalReason[];
  /** made once with the page: a double click is one act */
  commandId: string;
  /** of the instance one signs, where the act signs */
  version?: number;
  choices?: readonly Option[];
}

/** One act: what it says and in whose name, its form, who reads each text, what follows, and its own verb. */
export function ActPage(props: ActPageProps) {
  const { frame, lang, view, errors, reasons, choices = [] } = props;
  const all = useWords();
  const lines = faultLines(all, errors);
  const { csrfToken } = frame;
  const act: ActContext = {
    ...props,
    choices,
    errors: faultsByField(lines),
    ...(csrfToken !== undefined && { csrfToken }),
  };
  const said = wordsOf(all, act);
  return (
    <Document {...frame} lang={lang} title={`${said.title}, ${view.reference}`} page="vote">
      <ErrorSummary errors={lines} />
      <Refusal view={view} reasons={reasons} />
      <ActHead act={act} title={said.title} lede={said.lede} />
      <JumpToAct href="#acte">{said.verb}</JumpToAct>
      <ActStage act={act} />
      <ActForm act={act} />
    </Document>
  );
}

function Refusal({ view, reasons }: Pick<ActPageProps, 'view' | 'reasons'>) {
  const all = useWords();
  if (reasons.length === 0) return null;
  return (
    <Notice kind="ask">
      <p>
        <strong>{all.actForms.refused}</strong>
      </p>
      {reasons.map((reason) => (
        <p>{whyOf(all, view, reason)}</p>
      ))}
    </Notice>
  );
}
