/** A parameter of a route, as far as telling two of them apart goes. */
export interface Parameter {
  in: string;
  name: string;
  description?: string;
}

/**
 * Each parameter once. The framework sees a handler's arguments (`idempotency-key`, a required text for all it knows)
 * beside what the route says of them (`Idempotency-Key`, optional): what is described wins.
 */
export function onceEach<P extends Parameter>(parameters: readonly P[]): P[] {
  const keyOf = ({ in: place, name }: Parameter) => `${place} ${name.toLowerCase()}`;
  const described = parameters.filter((one) => one.description !== undefined);
  const known = new Set(described.map(keyOf));
  return [...parameters.filter((one) => !known.has(keyOf(one))), ...described];
}
