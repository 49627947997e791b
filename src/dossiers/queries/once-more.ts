import { QueryFailedError } from 'typeorm';

/** A deadlock broken on our side, and an id somebody has taken since: both are seen clearly at a second look. */
const passing = ['40P01', '23505'];

/** The statement's answer, asked a second time when another one crossed it. Throws what the second time throws. */
export async function onceMore<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (fault) {
    if (!(fault instanceof QueryFailedError) || !passing.includes(codeOf(fault))) throw fault;
    return ask();
  }
}

function codeOf({ driverError }: QueryFailedError): string {
  return 'code' in driverError ? String(driverError.code) : '';
}
