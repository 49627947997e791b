import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { DECLARATION, type Declaration } from './declarations.js';

/** One route of the application and what it declares. */
export interface Route {
  /** `GET`, `POST`… */
  method: string;
  path: string;
  /** `Controller.handler` */
  handler: string;
  declaration?: Declaration;
}

type Controller = abstract new (...args: never[]) => object;

/** Every route of the Nest controllers, read of their metadata, in order of path. Global prefixes are not applied. */
export function routeInventory(app: INestApplication): Route[] {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const controllers = modules.flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype),
  );
  return [...new Set(controllers)]
    .flatMap((controller) => routesOf(controller as Controller))
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'));
}

function routesOf(controller: Controller): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method: unknown = handler && Reflect.getMetadata(METHOD_METADATA, handler);
    if (!handler || typeof method !== 'number') return [];
    const declaration = (Reflect.getMetadata(DECLARATION, handler) ??
      Reflect.getMetadata(DECLARATION, controller)) as Declaration | undefined;
    const where = { method: RequestMethod[method] ?? '?', handler: `${controller.name}.${name}` };
    return pathsOf(controller, handler).map((path) => ({ ...where, path, declaration }));
  });
}

function pathsOf(controller: Controller, handler: object): string[] {
  const list = (of: object) =>
    [Reflect.getMetadata(PATH_METADATA, of) as string | string[] | undefined].flat();
  return list(controller).flatMap((prefix) => list(handler).map((path) => join(prefix, path)));
}

function join(...parts: (string | undefined)[]): string {
  const names = parts.flatMap((part) => (part ?? '').split('/')).filter(Boolean);
  return `/${names.join('/')}`;
}

/**
 * Throws, naming every culprit, when a route declares nothing (`@Act`, `@Reads`, `@Public`) or when a GET declares an
 * act: a reader, a prefetcher or a mail scanner that follows links must never act.
 */
export function assertRoutesDeclared(app: INestApplication): void {
  const faults = routeInventory(app).flatMap(({ method, path, handler, declaration }) => {
    const route = `${method} ${path} (${handler})`;
    if (!declaration) return [`${route} declares neither @Act, @Reads nor @Public`];
    return 'act' in declaration && method === 'GET'
      ? [`${route} is a GET and declares the act ${declaration.act}`]
      : [];
  });
  if (faults.length > 0) throw new Error(`Routes refused:\n${faults.join('\n')}`);
}
