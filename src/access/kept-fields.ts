import type { Request } from 'express';

/** A field of a form that was sent, in the order it was. */
export type KeptField = readonly [name: string, value: string];

/**
 * What a form of one of our pages said beside its token: to be given back when it cannot be taken. Nothing of a form with
 * a file, which a page cannot give back.
 */
export function keptFields(request: Pick<Request, 'body' | 'is'>): KeptField[] {
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || !request.is('urlencoded')) return [];
  return Object.entries(body as Record<string, unknown>)
    .filter(([name]) => name !== '_csrf')
    .flatMap(([name, value]) =>
      [value].flat().flatMap((one): KeptField[] => (typeof one === 'string' ? [[name, one]] : [])),
    );
}
