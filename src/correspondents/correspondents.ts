import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { alone, journal, presentOf } from '../cooperation/index.js';
import { ENGINE_POOL, lettersAgain } from '../engine/index.js';
import { conflict, notFound } from '../platform/problem.js';
import { READ_POOL } from '../platform/pools.js';
import { bounces, bouncedSql, bouncedView, type BouncedRow, type BouncedView } from './bounced.js';
import type { MendedForm } from './mended.form.js';

const text = `SELECT ${bouncedSql('$1::uuid')} AS rows`;

/** R77: addresses of correspondents that refuse mail, for the secretary of the cooperation, who mends them in its file. */
@Injectable()
export class Correspondents {
  constructor(
    @Inject(READ_POOL) private readonly pool: Pool,
    @Inject(ENGINE_POOL) private readonly enginePool: Pool,
    private readonly dataSource: DataSource,
  ) {}

  /** Throws 404 to anybody but the secretary, and where the address of no such correspondent refuses mail. */
  async bounced(code: string, account: string): Promise<BouncedView> {
    return bouncedView(await this.found(code, account));
  }

  /**
   * Ends the task, and tries the letters that reached nobody again. Throws 404 as `bounced`; 409 while the file says the address
   * that was refused, and nobody says that it takes mail again.
   */
  async mend(code: string, { works }: MendedForm, account: string): Promise<{ again: number }> {
    return this.dataSource.transaction(async (tx) => {
      await alone(tx);
      const { id, changed } = await this.found(code, account);
      if (!changed && works !== 'true') throw conflict([{ code: 'addressUnmended', rule: 'R77' }]);
      const recipient = { kind: 'correspondent', id };
      const { closed, again } = await lettersAgain(this.enginePool, recipient, {
        kinds: bounces,
        by: account,
      });
      if (closed === 0) throw notFound();
      const told = { correspondent: id, letters: again, changed };
      await journal(tx, await presentOf(tx), { actor: account, act: 'mendCorrespondent', ...told });
      return { again };
    });
  }

  private async found(code: string, account: string): Promise<BouncedRow> {
    const { rows } = await this.pool.query<{ rows: BouncedRow[] }>({
      name: 'bounced-correspondents',
      ...{ text, values: [account] },
    });
    const row = rows[0]?.rows.find((one) => one.code === code);
    if (!row) throw notFound();
    return row;
  }
}
