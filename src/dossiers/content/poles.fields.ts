import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Rule, Text, YesNo } from './rule.js';
import { limits } from './vocabulary.js';

/** A co-label asked of a pôle, and why: funders distrust decorative ones. */
export class CoLabel {
  @Text(limits.code)
  pole: string = '';

  @Text(limits.reason)
  reason: string = '';
}

export class Declarations {
  /** what the dossier says is true */
  @YesNo()
  truthful: boolean = false;

  /** the same cost is not funded twice */
  @YesNo()
  noDoubleFunding: boolean = false;
}

/** Whom the holder asks, what may be told to whom, and what is declared. */
export class PolesFields {
  @Text(limits.code)
  wishedLead: string | null = null;

  @Rule('tooMany', (value) => Array.isArray(value) && value.length <= limits.coLabels, {
    max: limits.coLabels,
  })
  @Type(() => CoLabel)
  @ValidateNested({ each: true })
  coLabels: CoLabel[] = [];

  /** the correspondents of the funders may hear of the request before the decision (§9.8) */
  @YesNo()
  consent: boolean = false;

  /** the acronym is kept out of letters that say the least */
  @YesNo()
  discreet: boolean = false;

  @Rule('form', (value) => typeof value === 'object' && !Array.isArray(value))
  @Type(() => Declarations)
  @ValidateNested()
  declarations: Declarations = new Declarations();
}
