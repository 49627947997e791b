import type { Play } from '../support/play.js';
import { again, postponed } from '../support/resubmission-play.js';
import type { House } from './house.js';
import { changedForm, type OtherRoute } from './requests.js';

const sheets = `SELECT coalesce(sum((answer_sheet->>'revision')::int), 0)::int AS n FROM dossier`;

// A house is a story of some seconds: one for both routes.
const drafts = new WeakMap<object, Promise<Play>>();
const presented = ({ stage }: House): Promise<Play> => {
  const known = drafts.get(stage) ?? postponed(stage).then((first) => again(stage, first));
  drafts.set(stage, known);
  return known;
};

/** R69: an answer sheet is saved once, however often it is asked. */
export const answerRoutes: Record<string, OtherRoute> = {
  'PUT /api/v1/dossiers/:ref/answers': {
    ready: async (house) => {
      const { reference } = await presented(house);
      const holder = await house.stage.as(house.stage.people.holder);
      const answers = [{ ask: 'moveo-1', answer: 'Par un programme.' }];
      return () => holder.put(`/dossiers/${reference}/answers`, { answers, pieces: [] });
    },
    moves: { sql: sheets, by: 1 },
  },
  'POST /deposer/:ref/reponses': {
    ready: async (house) => {
      const { reference } = await presented(house);
      const path = () => `/deposer/${reference}/reponses`;
      return changedForm('holder', path, { 'answer-moveo-1': 'Sur la page.' })(house);
    },
    moves: { sql: sheets, by: 1 },
  },
};
