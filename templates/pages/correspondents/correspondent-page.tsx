import type { BouncedView } from '../../../src/correspondents/bounced.js';
import { dateTime } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import type { Frame } from '../labelling/frame.js';
import { Button } from '../parts/button.js';
import { Checkbox } from '../parts/choice-fields.js';
import { CsrfInput } from '../parts/form-parts.js';
import { KeyValue } from '../parts/key-value.js';
import { Notice } from '../parts/notices.js';
import { Head, Section } from '../parts/sections.js';

export interface CorrespondentPageProps {
  frame: Frame;
  lang: Lang;
  view: BouncedView;
  refused: readonly string[];
}

/** R77: what a mail server has said, where the letters go meanwhile, and how the address is mended. */
export function CorrespondentPage({ frame, lang, view, refused }: CorrespondentPageProps) {
  const { bounced } = words(lang);
  const { body, code, changed, undelivered, redirected, since, answer } = view;
  return (
    <Document {...frame} lang={lang} title={bounced.title(body)} page="work">
      <Head show title={bounced.title(body)} lede={bounced.lede} />
      {refused.map((sentence) => (
        <Notice kind="ask">{sentence}</Notice>
      ))}
      <Section first title={bounced.found}>
        <KeyValue
          items={[
            { term: bounced.since, value: dateTime(lang, since) },
            { term: bounced.answer, value: answer || bounced.noAnswer },
            { term: bounced.meanwhile, value: redirected ? bounced.toBody : bounced.toNobody(undelivered) },
            { term: bounced.address, value: changed ? bounced.changed : bounced.same },
          ]}
        />
      </Section>
      <Section title={bounced.mend}>
        <p>{bounced.how}</p>
        <form method="post" action={`/correspondants/${code}/retabli`} class="stack">
          <CsrfInput token={frame.csrfToken} />
          {!changed && <Checkbox name="works" label={bounced.works} hint={bounced.worksHint} />}
          <Button>{bounced.send}</Button>
        </form>
      </Section>
    </Document>
  );
}
