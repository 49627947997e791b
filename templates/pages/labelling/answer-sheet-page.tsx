import type { AnswerSheet, DepositView, PieceFate } from '../../../src/dossiers/index.js';
import type { SheetLine } from '../../../src/labelling/view/resubmission.js';
import type { Lang } from '../../i18n/words.js';
import { DepositFrame, pathOf, type Frame } from '../deposit/deposit-frame.js';
import { Button } from '../parts/button.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { CsrfInput, ErrorSummary, Hidden, type FieldError } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { EmptyState, Notice } from '../parts/notices.js';
import { TextArea } from '../parts/text-field.js';

/** A piece of the earlier dossier. */
interface Piece {
  id: string;
  kind: keyof ReturnType<typeof useWords>['dossier']['kinds'];
  name: string;
}

export interface AnswerSheetPageProps {
  frame: Frame;
  lang: Lang;
  view: DepositView;
  earlier: { sheet: AnswerSheet; pieces: Piece[] };
  lines: readonly SheetLine[];
  poles: readonly { pole: string; short: string }[];
  typed: Readonly<Record<string, string>>;
  errors: readonly { field: string; code: string }[];
  saved: boolean;
  /** what is still missing is said at its field */
  checked: boolean;
}

const fates: readonly PieceFate[] = ['kept', 'replaced', 'dropped'];
const limit = 4000;

/** R69: what had been asked, one answer to each, and what becomes of each piece of the earlier dossier. */
export function AnswerSheetPage(props: AnswerSheetPageProps) {
  const { frame, lang, view, earlier, lines, saved } = props;
  const { again } = useWords();
  const faults = faultsOf(useWords(), props);
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place="list">
      {saved && <Notice>{again.saved}</Notice>}
      <ErrorSummary errors={faults} title={saved ? again.left(faults.length) : undefined} />
      <h2 class="fh">{again.sheetTitle}</h2>
      <p class="lede">{again.sheetLede}</p>
      <form method="post" action={`${pathOf(view, 'list')}/reponses`} novalidate>
        <CsrfInput token={frame.csrfToken} />
        <Hidden name="revision" value={props.typed['revision'] ?? String(earlier.sheet.revision)} />
        <Asked {...props} faults={faults} />
        <Pieces {...props} faults={faults} />
        <p class="row go">
          <Button>{again.save}</Button>
          <Button kind="plain" href={pathOf(view, 'annexes')}>
            {again.newPieces}
          </Button>
          <Button kind="plain" href={pathOf(view, 'review')}>
            {again.review}
          </Button>
        </p>
      </form>
      {lines.length === 0 && earlier.pieces.length === 0 && <EmptyState sentence={again.nothing} />}
    </DepositFrame>
  );
}

type Parts = AnswerSheetPageProps & { faults: readonly FieldError[] };

const errorAt = (faults: readonly FieldError[], field: string) =>
  faults.find((one) => one.field === field)?.message;

function Asked({ lines, poles, typed, faults }: Parts) {
  const { again } = useWords();
  const short = (code: string) => poles.find(({ pole }) => pole === code)?.short ?? code;
  return (
    <>
      {lines.map(({ id, pole, kind, asked, answer }) => (
        <section>
          <h3 class="fh3">{again.kinds[kind](short(pole))}</h3>
          <p class="note">{asked || again.erased}</p>
          <TextArea
            name={`answer-${id}`}
            label={again.answer}
            readers={again.readers(short(pole))}
            rows={5}
            maxLength={limit}
            value={typed[`answer-${id}`] ?? answer ?? ''}
            error={errorAt(faults, `answer-${id}`)}
          />
        </section>
      ))}
    </>
  );
}

function Pieces({ view, earlier, typed, faults }: Parts) {
  const { dossier, again } = useWords();
  // What was submitted has its pieces: a completion answers, and settles none of them again.
  if (earlier.pieces.length === 0 || view.completion) return null;
  return (
    <section>
      <h3 class="fh3">{again.pieces}</h3>
      <p class="hint">{again.piecesHint}</p>
      {earlier.pieces.map(({ id, kind, name }) => (
        <RadioGroup
          name={`piece-${id}`}
          label={`${name} (${dossier.kinds[kind]})`}
          value={typed[`piece-${id}`] ?? earlier.sheet.pieces[id]}
          error={errorAt(faults, `piece-${id}`)}
          options={fates.map((fate) => ({ value: fate, label: again.fates[fate] }))}
        />
      ))}
    </section>
  );
}

/** What came back wrong; else, once it is looked at, what is missing, each at its field. */
function faultsOf(
  { again }: ReturnType<typeof useWords>,
  { errors, checked, view }: AnswerSheetPageProps,
): FieldError[] {
  const sentence: Record<string, string> = again.faults;
  if (errors.length > 0)
    return errors.map(({ field, code }) => ({ field, message: sentence[code] ?? again.faults.other }));
  if (!checked || !view.again) return [];
  const { answers, pieces } = view.again;
  return [
    ...answers.map((id) => ({ field: `answer-${id}`, message: again.faults.answerMissing })),
    ...pieces.map((id) => ({ field: `piece-${id}`, message: again.faults.pieceUndecided })),
  ];
}
