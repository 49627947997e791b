import type { reservationActs as french } from '../../fr/letters/reservations.js';

export const reservationActs: typeof french = {
  answerReservationsSoon: {
    subject: () => 'Reminder, answer to the reservations awaited',
    first: ({ project }) => `Answer the reservations on ${project}`,
    then: () =>
      'A suspensive reservation is still waiting for your answer. Without one by this date the request lapses.',
    button: 'Answer the reservations',
  },
  judgeAnswer: {
    subject: ({ own }) => `Answer received, reservation of ${own} to be lifted or upheld`,
    first: ({ own, project }) => `Lift or uphold the reservation of ${own} on ${project}`,
    then: () =>
      'The project holder has answered. Your cluster alone can lift its reservation; if it is upheld, the label is refused.',
    button: 'Read the answer',
  },
  settleReservations: {
    subject: () => 'Deadline missed, reservations to be lifted or upheld',
    first: ({ project }) => `Lift or uphold your reservations on ${project}`,
    then: () =>
      'A reservation that was answered has been neither lifted nor upheld. The call closes on that date: the request would then lapse.',
    button: 'Open the file',
  },
};
