import { Controller, Get, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { Public } from './access/index.js';
import { READ_POOL } from './platform/pools.js';
import { Problem } from './platform/problem.js';

/** For whoever keeps the service running: is the process alive, and can it answer. */
@Public()
@Controller()
export class Health {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  @Get('healthz')
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** 503 while the database is away; the process itself stays up and recovers alone. */
  @Get('readyz')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.pool.query('SELECT platform.now()');
      return { status: 'ready' };
    } catch {
      throw new Problem(503, { retryAfter: 5 });
    }
  }
}
