import type { news } from '../../fr/letters/news.js';
import type { reservationActs as french } from '../../fr/letters/reservations.js';

const button = 'Open the file';

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

export const reservationNews: Pick<
  typeof news,
  'yourAnswerSent' | 'reservationAnswered' | 'reservationLifted'
> = {
  yourAnswerSent: {
    subject: () => 'Your answer has been passed on',
    first: ({ pole, project }) =>
      `Your answer to the reservation of ${pole} on ${project} has been passed on`,
    then: ({ pole }) => `${pole} will lift its reservation or uphold it; a letter will tell you.`,
    button,
  },
  reservationAnswered: {
    subject: ({ pole }) => `Answer to the reservation of ${pole}`,
    first: ({ pole, project }) => `The reservation of ${pole} on ${project} has been answered`,
    then: ({ pole }) => `${pole} alone can lift its reservation, or uphold it.`,
    button,
  },
  reservationLifted: {
    subject: ({ pole }) => `Reservation of ${pole} lifted`,
    first: ({ pole, project }) => `${pole} lifts a reservation on ${project}`,
    then: () => 'The certificate is issued once all reservations have been lifted.',
    button,
  },
};
