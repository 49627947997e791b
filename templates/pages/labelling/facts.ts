import { dateTime } from '../../i18n/dates.js';
import type { Catalogue } from '../../i18n/fr.js';
import type { Lang } from '../../i18n/words.js';

interface Told {
  fact: string;
  /** by name */
  pole: string | null;
  params: Record<string, string>;
}

const lookUp = (area: object, key: string | undefined): string => {
  const words = area as Record<string, unknown>;
  const found = key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
  return typeof found === 'string' ? found : '';
};

const dated = (lang: Lang, instant: string | undefined): string => (instant ? dateTime(lang, instant) : '');

/** What an answer means depends on what was asked. */
const verdictWords: Record<string, (page: Catalogue['dossierPage']) => object> = {
  withdrawalRejected: ({ labelLife }) => labelLife.withdrawal.ends,
  changeRuled: ({ labelLife }) => labelLife.change.ends,
};

/** A fact of the audit trail as a sentence; one the catalogue does not know is left out, null. */
export function factSentence(
  lang: Lang,
  { journal, positions, pieces, procedure, dossierPage, departures, standstill }: Catalogue,
  { fact, pole, params }: Told,
): string | null {
  const sentences: Record<string, (typeof journal)[keyof typeof journal]> = journal;
  const sentence = Object.hasOwn(sentences, fact) ? sentences[fact] : undefined;
  if (!sentence) return null;
  const { grounds, doubts, causes, deadlines, suspensionGrounds, certificateFields } = procedure;
  return sentence({
    pole: pole ?? '',
    position: lookUp(positions, params['position'] ?? params['opinion']),
    deadline: lookUp(deadlines, params['deadline']),
    detail:
      lookUp(
        {
          ...grounds,
          ...suspensionGrounds,
          ...standstill.grounds,
          ...dossierPage.labelLife.withdrawal.grounds,
        },
        params['ground'],
      ) ||
      lookUp(certificateFields, params['field']) ||
      lookUp(procedure.fundingResults, params['result']) ||
      lookUp(deadlines, params['awaited']) ||
      lookUp(doubts, params['doubt']) ||
      lookUp(causes, params['cause']) ||
      lookUp(departures.events, params['event']) ||
      lookUp(verdictWords[fact]?.(dossierPage) ?? dossierPage.reexamination.verdicts, params['verdict']),
    decision: params['decision'] ?? '',
    from: dated(lang, params['from']),
    to: dated(lang, params['to']),
    session: dated(lang, params['startsAt']),
    about: params['about'] ?? '',
    version: params['version'] ?? '',
    unseen: params['unseen'] ? pieces.judgedWithout(Number(params['unseen'])) : '',
    kind: params['kind'] ?? '',
  });
}
