import { isDeepStrictEqual } from 'node:util';
import { ref, type JsonSchema } from './json-schema.js';

/**
 * The value with every named schema in it replaced by a reference, and those schemas by their names. Throws when two
 * different schemas share one name.
 */
export function hoist<Value>(value: Value): { value: Value; schemas: Record<string, JsonSchema> } {
  const schemas: Record<string, JsonSchema> = {};
  const visit = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== 'object' || one === null) return one;
    const visited = Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, visit(inner)]));
    const { title } = visited;
    if (typeof title !== 'string') return visited;
    if (schemas[title] && !isDeepStrictEqual(schemas[title], visited)) {
      throw new Error(`two different schemas are named ${title}`);
    }
    schemas[title] = visited;
    return ref(title);
  };
  return { value: visit(value) as Value, schemas };
}
