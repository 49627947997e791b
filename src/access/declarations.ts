import { SetMetadata } from '@nestjs/common';

/** What a route says of itself: the command it asks, what it reads, or that everybody may. */
export type Declaration = { act: string } | { reads: string } | { public: true };

/** Where the guard finds it. */
export const DECLARATION = 'colabel:declaration';

/** The route asks this command; signed-in people only, tokens with scope `write`. Never on a GET. */
export const Act = (command: string) => SetMetadata(DECLARATION, { act: command } satisfies Declaration);

/** The route shows this to signed-in people and to tokens. */
export const Reads = (what: string) => SetMetadata(DECLARATION, { reads: what } satisfies Declaration);

/** Anybody may call the route; a mutating page request still needs its form token. */
export const Public = () => SetMetadata(DECLARATION, { public: true } satisfies Declaration);
