import { rollsOf, text } from './aggregate.js';
import { lead } from './letter-reader.js';
import type { LetterStory } from './letter-story.js';

const texts = { reasons: text('reasons') };
const asks = (pole: string, whom: 'person' | 'chair' | 'pole') => ({
  type: 'askExclusion' as const,
  pole,
  whom,
  texts,
});

/** R63c: one asked of each kind, of two pôles and of one that has no part; granted, refused, reminded of, left unanswered. */
export const excluding = (story: LetterStory): LetterStory =>
  story
    .request(asks(lead, 'person'))
    .request(asks('pvf', 'pole'))
    .request(asks('mta', 'chair'))
    .request(asks('rhin', 'person'))
    .submit()
    .request({
      type: 'grantExclusion',
      pole: lead,
      exclusion: `${lead}-1`,
      person: `${lead}.3`,
      rolls: rollsOf([lead]),
    })
    .admit()
    .reach('request', 'exclusionReminder')
    .request({ type: 'refuseExclusion', pole: 'pvf', exclusion: 'pvf-2', texts })
    .reach('request', 'exclusionReminder');
