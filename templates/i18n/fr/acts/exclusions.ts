import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** Whom the holder asks to leave out, and what the pôle concerned says to it (R63c). */
export const exclusionActs = actSet({
  askExclusion: {
    verb: () => 'Demander une exclusion',
    task: () => 'Demander une exclusion pour',
    title: ({ project }) => `Demander qu’une personne ou un pôle n’examine pas ${project}`,
    lede: () =>
      'Vous pouvez demander, en disant pourquoi, qu’une personne d’un pôle, ou un pôle entier, n’examine pas votre projet : concurrence, différend, lien ancien. Le pôle concerné décide.',
    consequence: () =>
      'La présidence de ce pôle lit votre demande dès qu’il a une part à l’instruction, l’accorde ou la refuse, et vous en recevez la réponse par courriel. Une personne visée n’apprend ni que vous l’avez demandé, ni pourquoi ; si vous visez le pôle entier, sa présidence lit votre demande. L’instruction n’attend pas cette réponse.',
    done: () => 'Votre demande d’exclusion est enregistrée.',
  },
  grantExclusion: {
    verb: () => 'Accorder l’exclusion',
    task: () => 'Répondre à une demande d’exclusion sur',
    title: ({ project }) => `Accorder une exclusion sur ${project}`,
    lede: ({ pole }) =>
      `Qui porte le projet demande qu’une personne ${of(pole)}, ou ${the(pole)} entier, ne l’examine pas. Vous en êtes juge.`,
    consequence: () =>
      'Qui est visé est récusé : le dossier se ferme aussitôt, les bulletins non comptés partent. Qui porte le projet en reçoit une lettre. N’en dites pas l’origine : ni la personne ni les autres membres ne la connaissent. Cet acte ne se reprend pas.',
    done: () => 'L’exclusion est accordée.',
  },
  refuseExclusion: {
    verb: () => 'Refuser l’exclusion',
    task: () => 'Refuser une demande d’exclusion sur',
    title: ({ project }) => `Refuser une exclusion sur ${project}`,
    lede: ({ pole }) =>
      `Qui porte le projet demande qu’une personne ${of(pole)}, ou ${the(pole)} entier, ne l’examine pas. Vous en êtes juge.`,
    consequence: () =>
      'Rien ne change dans votre pôle. Vos motifs sont écrits à qui porte le projet : n’y dites rien de l’instruction.',
    done: () => 'La demande d’exclusion est refusée, ses motifs sont écrits à qui porte le projet.',
  },
});
