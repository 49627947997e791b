import type { LayoutWords } from '../fr/layout.js';

export const layout: LayoutWords = {
  brand: 'Colabel',
  service: 'Colabel, the clusters’ shared service',
  skip: 'Skip to content',
  mainNav: 'Main',
  toDo: (count) => (count > 1 ? 'actions to take' : 'action to take'),
  search: 'Find a file, a person',
  searchShort: 'Find',
  signOut: 'Sign out',
  signIn: 'Sign in',
  demo: 'Demonstration data. No letter is sent out.',
  demoLabel: 'Demonstration',
  otherLanguage: 'Français',
  footer: 'Footer',
  nav: {
    work: 'My work',
    dossiers: 'Files',
    cooperation: 'Cooperation',
    rules: 'Rules',
    mailbox: 'Letters',
    demo: 'Demonstration',
  },
  kept: {
    ended: 'Your session has ended',
    back: 'Check, then send',
    safe: 'What you wrote is not lost: this page keeps it as long as it stays open.',
    signIn: 'Sign in again in another tab',
    thenBack: ', then come back here.',
    again: 'Resume what I wrote',
    send: 'Send',
  },
  errors: {
    number: (status) => `Error ${status}`,
    safe: 'Nothing that was saved is lost.',
    quote: 'Number to quote',
    home: 'Back to my work',
    again: 'Try again',
    badRequest: {
      title: 'This request was not understood',
      next: 'Go back to the previous page and check what was entered.',
    },
    unauthorized: {
      title: 'Sign in to read this page',
      next: 'Once you have signed in, the page is waiting for you.',
    },
    forbidden: {
      title: 'This action is not yours',
      next: 'Your mandate does not allow it. The file’s page says who can do it.',
    },
    notFound: {
      title: 'This page does not exist, or not for you',
      next: 'Check the address, or find the file in your list.',
    },
    conflict: {
      title: 'Someone acted before you',
      next: 'Read the page again: it says what is possible now.',
    },
    gone: {
      title: 'This link no longer works',
      next: 'It has been used, or its time is over. Ask for another one.',
    },
    tooMany: { title: 'Too many requests at once', next: 'Wait a minute, then try again.' },
    server: {
      title: 'The service made a mistake',
      next: 'Try again in a moment. If it lasts, write to us with the number below.',
    },
    unavailable: { title: 'The service is down for a while', next: 'Come back in a few minutes.' },
  },
};
