import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { hoist } from './hoist.js';
import { onceEach, type Parameter } from './parameters.js';

/** Of the interface, not of the product: the first number is the one in its addresses. */
export const apiVersion = '1.0.0';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/**
 * The OpenAPI 3.1 document of every route under /api/v1, read of the controllers; pages and the document's own route
 * are not part of it. Throws when two different schemas share a name.
 */
export function documentOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Colabel')
    .setDescription(
      'Co-equal clusters label R&D projects together. The same acts, forms and views as the pages.',
    )
    .setVersion(apiVersion)
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token made in one’s profile' })
    .build();
  const whole = SwaggerModule.createDocument(app, config);
  const ours = Object.entries(whole.paths).filter(([path]) => path.startsWith('/api/v1/'));
  const { value: paths, schemas } = hoist(Object.fromEntries(ours));
  for (const operation of Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => item[method] ?? []),
  )) {
    const parameters = onceEach((operation.parameters ?? []) as (Parameter & object)[]);
    operation.parameters = parameters as typeof operation.parameters;
  }
  return { ...whole, paths, components: { ...whole.components, schemas } };
}
