import { OptionalCount, PoleActForm } from './act.js';

/** What is signed in the name of an organ. */
export class SignedForm extends PoleActForm {
  /** how many pieces its organ could not open, where it judges without them (R66) */
  @OptionalCount()
  without?: number;
}
