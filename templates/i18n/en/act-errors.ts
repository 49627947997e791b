import { handoverErrors } from './handover.js';
import { labelErrors } from './label.js';
import type { ActFormWords } from '../fr/act-forms.js';

const lengthOrNothing = 'Write 3 to 4,000 characters, or nothing.';

export const errors: ActFormWords['errors'] = {
  ...labelErrors,
  ...handoverErrors,
  items: 'Write what is missing, 3 to 4,000 characters.',
  reasons: 'Write the reasons, 3 to 4,000 characters.',
  detail: lengthOrNothing,
  reservation: 'Choose a reservation from the list.',
  session: 'Choose a session from the list.',
  attendance: 'Say for each seat who was there.',
  account: 'Write 3 to 12,000 characters.',
  startsAt: 'Give a date and a time.',
  duration: 'Choose a length, from 15 minutes to 8 hours.',
  place: 'Write the place or the link, 3 to 300 characters.',
  answer: 'Write your answer, 3 to 4,000 characters.',
  until: 'Give the last day of the suspension.',
  until1: 'Write a date, or nothing.',
  until2: 'Write a date, or nothing.',
  until3: 'Write a date, or nothing.',
  reservation1: lengthOrNothing,
  reservation2: lengthOrNothing,
  reservation3: lengthOrNothing,
  pole: 'Choose a cluster of the charter.',
  decision: 'Write the number in the form COPIL-2027-04.',
  domain: 'Choose a domain from the list.',
  event: 'Say what has happened to the cluster.',
  successor: 'Choose a cluster of the charter, or none.',
  person: 'Choose a person from the list.',
  whom: 'Say who should not examine the project.',
  name: 'Write the name and the organisation, 3 to 160 characters.',
  exclusion: 'Choose a request from the list.',
  mode: 'Choose a way of voting.',
  opinion: 'Choose an opinion.',
  clear: 'Answer yes or no.',
  ballot: 'Choose a ballot.',
  seat: 'This seat is not recognised: reopen the page from the file.',
  recommendation: 'Choose a recommendation.',
  other: 'This answer cannot be read: reopen the page and start again.',
};
