/** An outside panel on the page of its request (R63h). */
export const panel = {
  title: 'Collège extérieur',
  sentence: (experts: number, given: number) =>
    `Tous les pôles se sont déportés. ${experts} experts extérieurs jugent la demande ; ${given === 0 ? 'aucun n’a encore rendu son avis' : given === 1 ? 'un a rendu son avis' : `${given} ont rendu leur avis`}.`,
  signs: (pole: string) => `${pole} signe l’avis du collège, sans avoir voté et sans pouvoir le changer.`,
};
