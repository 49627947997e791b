import type { DataSource } from 'typeorm';

/**
 * The statements TypeORM would still run to make the tables equal to the entities, without the comments, which the
 * migrations write, and without those that name an exception (an index, CHECK or foreign key no decorator can
 * express). Empty: schema and entities agree. The data source must be the owner's, or the catalogue hides tables.
 */
export async function schemaDrift(dataSource: DataSource, exceptions: string[]): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => !query.startsWith('COMMENT ON '))
    .filter((query) => !exceptions.some((name) => names(query, name)));
}

function names(query: string, identifier: string): boolean {
  return query.includes(`"${identifier}"`);
}
