import type { handoverActs as french } from '../../fr/acts/handover.js';

/** A dossier handed to another account (R62). */
export const handoverActs: typeof french = {
  proposeHandover: {
    verb: () => 'Hand the file on',
    task: () => 'Hand on the file of',
    title: ({ project }) => `Hand on the file of ${project}`,
    lede: () =>
      'You propose to another person to hold this file in your place. They get a letter, open Colabel with their address, and accept or not.',
    consequence: () =>
      'Nothing changes before they agree: you alone hold the file, and may take your proposal back. Until then they read only the name of the project, your organisation and what they would take on. Once they agree you have no access any more: drafts, answers awaited, deadlines and letters are theirs. If the organisation changes as well, their agreement takes effect with the version that replaces it, once it is in force; if that version is not confirmed, you keep the file.',
    done: () => 'The proposal has been sent.',
  },
  proposeInPlace: {
    verb: () => 'Propose another holder',
    task: () => 'Propose another holder for',
    title: ({ project }) => `Propose another holder for ${project}`,
    lede: () =>
      'The person who holds the file is not there any more to hand it on. You propose it in their place, and say why.',
    consequence: () =>
      'Whoever holds the file is told at their address and may object for some working days: nobody else is asked before. If they say nothing, the person you name gets the proposal, and accepts or not. The file stays where it is until then, and the holding organisation does not change.',
    done: () => 'The person who holds the file has been told.',
  },
  acceptHandover: {
    verb: () => 'Accept the file',
    task: () => 'Say whether you take over the file of',
    title: ({ project }) => `Hold ${project}`,
    lede: () => 'You agree to hold this file in the place of the person who holds it.',
    consequence: () =>
      'You read the whole file, answer the clusters and get the letters; what was expected of them is expected of you, at the same dates. They have no access any more. If the holding organisation changes, this takes effect with the version that replaces it, once it is in force. You will take no part in any opinion on this project.',
    done: () => 'You have accepted the file.',
  },
  declineHandover: {
    verb: () => 'Decline the file',
    task: () => 'Decline the file of',
    title: ({ project }) => `Not hold ${project}`,
    lede: () => 'You say that you do not take this file over.',
    consequence: () =>
      'The person who holds the file is told and keeps it. What you have read of it here closes again.',
    done: () => 'Your answer has been sent.',
  },
  takeBackHandover: {
    verb: () => 'Take the proposal back',
    task: () => 'Take back the proposal made for',
    title: ({ project }) => `Hand ${project} on no more`,
    lede: () => 'The proposal to hand this file on is taken back.',
    consequence: () =>
      'The person who was asked is told, if they had been, and can accept no more. The file stays with whoever holds it.',
    done: () => 'The proposal is taken back.',
  },
  objectToHandover: {
    verb: () => 'Object to the hand-over',
    task: () => 'Say that you keep the file of',
    title: ({ project }) => `Keep ${project}`,
    lede: () =>
      'Somebody has proposed in your place to give this file to another person. You are there, and you keep it.',
    consequence: () =>
      'The proposal ends, the cluster in charge is told, and nothing changes. Only the secretary of the cooperation could make another one in your place.',
    done: () => 'You keep the file.',
  },
};
