import type { Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { READ_POOL } from '../../src/platform/pools.js';

/** The pool of hot reads where no parts are opened: TypeORM's own, which ends with the application. */
export const readPool: Provider = {
  provide: READ_POOL,
  useFactory: (source: DataSource) => (source.driver as unknown as { master: Pool }).master,
  inject: [DataSource],
};
