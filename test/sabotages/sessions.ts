import type { Sabotage } from './sabotage.js';

/** Whom a session calls, and what calendars make of its letters (R30, R31, R63b). */
export const sessionSabotages: Sabotage[] = [
  {
    name: 'a session that still calls who stands aside',
    file: 'workflows/pole-review/v1/session.ts',
    find: 'if (clear || !ahead) return context.sessions;',
    replace: 'if (!clear || !ahead) return context.sessions;',
    spec: 'workflows/decide.sessions.spec.ts',
    test: 'calls the alternate who stands in by R31, alone, and who has left no more (R63b)',
  },
  {
    name: 'a vote in session before the day its voters were called for',
    file: 'workflows/pole-review/v1/session.ts',
    find: "mode === 'session' && ahead !== null",
    replace: "mode === 'remote' && ahead !== null",
    spec: 'workflows/decide.sessions.spec.ts',
    test: 'keeps a vote in session for its day; a remote vote waits for nobody, and none needs a session',
  },
  {
    name: 'a moved session that calendars take for another',
    file: 'src/notifications/calendar.ts',
    find: '-${session.pole}-${facts.request}`',
    replace: '-${session.pole}-${facts.request}-${sequence}`',
    spec: 'src/notifications/calendar.spec.ts',
    test: 'keeps its UID and raises its sequence when moved; cancelled, it is taken out',
  },
  {
    name: 'a place that writes lines of its own into a calendar',
    file: 'src/notifications/calendar.ts',
    find: '[`LOCATION:${escaped(facts.place)}`]',
    replace: '[`LOCATION:${facts.place}`]',
    spec: 'src/notifications/calendar.spec.ts',
    test: 'is read as it was meant whatever is written in it, in lines of 75 octets',
  },
  {
    name: 'a session shown to the experts of its pôle',
    file: 'src/labelling/view/sessions.ts',
    find: "['caseOfficer', 'director', 'chair', 'deputyChair', 'member']",
    replace: "['caseOfficer', 'director', 'chair', 'deputyChair', 'member', 'expert']",
    spec: 'test/journeys/sessions.spec.ts',
    test: 'is told in the journal of its own pôle, and shown on its page to those who sit, not to its experts',
    story: true,
  },
];
