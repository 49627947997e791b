/** R77: a correspondent whose address refuses mail. */
export const bounced = {
  title: (body: string) => `L’adresse de ${body} refuse le courrier`,
  lede: 'Les dossiers suivent leur cours : aucune étape n’attend ce correspondant. Son adresse est à corriger.',
  found: 'Ce qui est arrivé',
  since: 'Depuis',
  answer: 'Réponse du serveur',
  noAnswer: 'Aucun serveur n’a répondu pendant deux jours.',
  meanwhile: 'Entre-temps',
  toBody: 'Les lettres partent à l’adresse de l’organisme.',
  toNobody: (letters: number) =>
    letters > 1 ? `${letters} lettres n’ont atteint personne.` : 'Une lettre n’a atteint personne.',
  address: 'Adresse',
  changed: 'L’adresse a été remplacée depuis.',
  same: 'La coopération a toujours l’adresse refusée.',
  mend: 'Rétablir',
  how: 'Demandez à l’organisme qui reçoit désormais les lettres, puis faites enregistrer la nouvelle adresse dans le fichier de la coopération.',
  works: 'L’organisme confirme que la même adresse reçoit de nouveau le courrier',
  worksHint: 'Sans nouvelle adresse, cette confirmation est nécessaire.',
  send: 'L’adresse est rétablie',
  task: (body: string) => `Rétablissez l’adresse du correspondant, ${body}`,
  because: (answer: string) => `Le courrier lui est refusé${answer ? ` : « ${answer} »` : ''}.`,
};

export const bouncedErrors = {
  addressUnmended:
    'L’adresse est toujours celle qui refuse le courrier : remplacez-la, ou confirmez qu’elle reçoit de nouveau.',
};
