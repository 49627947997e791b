import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';

/** A handler that takes a whole body, and how many rules judge it: none when its class is unknown at run time. */
export interface BodyForm {
  handler: string;
  form: string;
  rules: number;
}

type Controller = abstract new (...args: never[]) => object;

/** Every `@Body` of the application's controllers with the class the pipe will judge it by. */
export function bodyForms(app: INestApplication): BodyForm[] {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const controllers = modules.flatMap((module) =>
    [...module.controllers.values()].map((one) => one.metatype),
  );
  return [...new Set(controllers)].flatMap((controller) => formsOf(controller as Controller));
}

function formsOf(controller: Controller): BodyForm[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
    const given = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
      string,
      { index: number }
    >;
    const types = Reflect.getMetadata('design:paramtypes', prototype, name) as (Controller | undefined)[];
    return Object.entries(given)
      .filter(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`))
      .map(([, { index }]) => ({
        handler: `${controller.name}.${name}`,
        form: types[index]?.name ?? '',
        rules: rulesOf(types[index]),
      }));
  });
}

function rulesOf(form: Controller | undefined): number {
  return form && form !== Object
    ? getMetadataStorage().getTargetValidationMetadatas(form, '', false, false).length
    : 0;
}
