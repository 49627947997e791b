import { reviewOf, requestOf } from '../../workflows/index.js';
import type { Story } from './aggregate.js';

export { bearerLeaves, consents, declines, leaves, reassigns } from './departure-acts.js';

export const contextOf = (story: Story) => {
  const context = requestOf(story.aggregate)?.context;
  if (!context) throw new Error('no request');
  return context;
};
export const positionOf = (story: Story, pole: string) => contextOf(story).positions[pole]?.position;
export const voteOf = (story: Story, pole: string) => reviewOf(story.aggregate, pole)?.context.vote;
