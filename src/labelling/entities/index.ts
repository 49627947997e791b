import { ReviewForm } from './review-form.js';

export const labellingEntities = [ReviewForm];
