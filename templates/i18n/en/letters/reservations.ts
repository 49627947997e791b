import type { reservationActs as french } from '../../fr/letters/reservations.js';

export const reservationActs: typeof french = {
  answerReservationsSoon: {
    subject: () => 'Reservations to be lifted, reminder',
    first: ({ project }) => `Answer the reservations on ${project}`,
    then: () =>
      'A suspensive reservation still awaits your answer. Without one by this date the request lapses.',
    button: 'Answer the reservations',
  },
  judgeAnswer: {
    subject: ({ own }) => `Answer received, reservation of ${own} to be lifted or upheld`,
    first: ({ own, project }) => `Lift or uphold the reservation of ${own} on ${project}`,
    then: () =>
      'The holder has answered. Your cluster alone can lift its reservation; upholding it refuses the label.',
    button: 'Read the answer',
  },
  settleReservations: {
    subject: () => 'Reservations to be lifted, deadline gone by',
    first: ({ project }) => `Lift or uphold your reservations on ${project}`,
    then: () =>
      'A reservation that was answered is neither lifted nor upheld. At the closing of the call, said above, the request would lapse.',
    button: 'Open the file',
  },
};
