type Cast = Record<'pole' | 'seat' | 'person' | 'ballot' | 'at', string>;

/** A ballot as the machine hears it: the bench and its floor cast the same. */
export function ballotCommand({ pole, seat, person, ballot, at }: Cast) {
  const by = { kind: 'person' as const, id: person, role: 'member' as const, pole, seat };
  return {
    ...{ type: 'castBallot', pole, seat, ballot, person, voter: person },
    ...{ votedAlready: false, texts: {}, at, by },
  };
}
