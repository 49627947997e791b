import { Account } from './account.entity.js';
import { ApiToken } from './api-token.entity.js';
import { RateLimit } from './rate-limit.entity.js';
import { Session } from './session.entity.js';
import { SignInLink } from './sign-in-link.entity.js';

/** The tables of this feature, for TypeORM. */
export const accessEntities = [Account, ApiToken, RateLimit, Session, SignInLink];
