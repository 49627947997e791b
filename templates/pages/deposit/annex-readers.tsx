import type { DepositView } from '../../../src/dossiers/view.js';
import { Button } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { AudienceFields, type AudienceFieldsProps } from './audience-fields.js';
import { pathOf } from './deposit-frame.js';

export interface AnnexReadersProps extends AudienceFieldsProps {
  piece: DepositView['annexes'][number];
  csrfToken?: string;
}

/** R66: who may open a piece that is there already. */
export function AnnexReaders({ view, piece, audience, faults, csrfToken }: AnnexReadersProps) {
  const { pieces } = useWords();
  const { id, name, level, groups, mails } = piece;
  const chosen = audience ?? { level, groups, mails: mails.join('\n') };
  return (
    <form method="post" action={`${pathOf(view, 'annexes')}/lecteurs`} novalidate>
      <CsrfInput token={csrfToken} />
      <input type="hidden" name="annex" value={id} />
      <h3 class="fh3">{pieces.changing(name)}</h3>
      <AudienceFields view={view} audience={chosen} faults={faults} />
      <p class="row go">
        <Button>{pieces.save}</Button>
        <Button kind="plain" href={pathOf(view, 'annexes')}>
          {pieces.keep}
        </Button>
      </p>
    </form>
  );
}
