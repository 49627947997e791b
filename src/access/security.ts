import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const year = 31_536_000;

/**
 * Puts the security headers on every answer, errors included: call it before anything else is added to the
 * application. Nothing is kept by a browser or a proxy but what stands under /assets.
 */
export function secure(app: NestExpressApplication, publicUrl: string): void {
  const https = new URL(publicUrl).protocol === 'https:';
  app.disable('x-powered-by');
  app.use(noStore);
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
      strictTransportSecurity: https ? { maxAge: year, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
}

/** Pages run and load what we serve and nothing else: no inline script or style, no frame, no other site. */
const contentSecurityPolicy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

function noStore(request: Request, response: Response, next: NextFunction): void {
  if (!request.path.startsWith('/assets/')) response.setHeader('Cache-Control', 'no-store');
  next();
}
