import { notFound } from '../platform/problem.js';

/** The reference as given in an address. Throws a 404 Problem for what no dossier can be called: it is never asked. */
export function referenceIn(address: string): string {
  if (!/^LAB-\d{4}-\d{4,9}$/.test(address)) throw notFound();
  return address;
}
