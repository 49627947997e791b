import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { PinnedValues } from '../../../workflows/rule-set.js';
import { DatedRow, Lasts, Once } from './dated.js';

@Entity('steering_decision')
@Check('steering_decision_number_form', `number ~ '^COPIL-[0-9]{4}-[0-9]{2,}$'`)
export class SteeringDecision {
  @PrimaryColumn('text')
  number: string;

  @Column('text')
  object: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  @Column('text')
  body: string;
}

/**
 * Values never change: a changed rule set is another row of the same code, its successor (R3). A call follows a code: the
 * set of it that is in force, or its own.
 */
@Entity('rule_set')
@Lasts('rule_set')
@Unique('rule_set_adopted_once', ['code', 'hash', 'adoptedBy'])
@Once('rule_set', 'one_in_force', ['code'])
@Check('rule_set_hash_form', `hash ~ '^[0-9a-f]{64}$'`)
export class RuleSet extends DatedRow {
  @Column('text')
  code: string;

  @Column('text', { comment: 'SHA-256 of the values written with sorted keys; requests pin it (R3)' })
  hash: string;

  @Column('jsonb')
  values: PinnedValues;

  @Column('text', { name: 'adopted_by' })
  @ForeignKey(() => SteeringDecision, { name: 'rule_set_decision_fkey' })
  adoptedBy: string;

  @Column('uuid', { name: 'successor_id', nullable: true })
  @ForeignKey(() => RuleSet, { name: 'rule_set_successor_fkey' })
  successorId: string | null;

  @Column('uuid', {
    name: 'call_id',
    nullable: true,
    comment: 'the one call these rules are for; null for rules several calls may follow',
  })
  @ForeignKey('FundingCall', { name: 'rule_set_call_fkey' })
  callId: string | null;
}

@Entity('funding_call')
@Unique('funding_call_code_key', ['code'])
@Check('funding_call_mode_known', `calendar_mode IN ('labelBeforeClosing', 'labelAfterDeposit')`)
@Check('funding_call_in_order', 'opens_at < intake_at AND intake_at <= closes_at')
@Check('funding_call_awards_known', `awards IN ('label', 'opinion')`)
@Check('funding_call_second_labels', `follows_id IS NULL OR awards = 'label'`)
@Check('funding_call_version_counts', 'version >= 0')
export class FundingCall {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  funder: string;

  @Column('text', { nullable: true, comment: 'where its rules were published: verdicts name it (R21)' })
  source: string | null;

  @Column('timestamptz', { name: 'opens_at' })
  opensAt: Date;

  /** soft limit of the pôles: later means the compressed mode (R20) */
  @Column('timestamptz', { name: 'intake_at' })
  intakeAt: Date;

  /** hard limit of the funder (R20) */
  @Column('timestamptz', { name: 'closes_at' })
  closesAt: Date;

  /** the cut-off dates of a permanent call, each a limit of reception and the T0 of what it receives (R51) */
  @Column('timestamptz', { name: 'cutoff_dates', array: true, default: [] })
  cutoffDates: Date[];

  @Column('text', { name: 'calendar_mode' })
  calendarMode: 'labelBeforeClosing' | 'labelAfterDeposit';

  @Column('text', {
    default: 'label',
    comment: 'what the pôles are asked for: their label, or first an opinion (R51)',
  })
  awards: 'label' | 'opinion';

  @Column('uuid', {
    name: 'follows_id',
    nullable: true,
    comment: 'the call of the first step whose opinions it takes up (R51)',
  })
  @ForeignKey(() => FundingCall, { name: 'funding_call_follows_fkey' })
  followsId: string | null;

  @Column('uuid', { name: 'rule_set_id' })
  @ForeignKey(() => RuleSet, { name: 'funding_call_rules_fkey' })
  ruleSetId: string;

  @Column('jsonb', {
    name: 'earlier_thresholds',
    nullable: true,
    comment: 'of a call entered before its rule set said them: settings of the group eligibility (R21)',
  })
  earlierThresholds: Record<string, number | string> | null;

  @Column('integer', {
    default: 0,
    comment: 'how often it was moved (R52); a request that has pinned an older one is owed its move',
  })
  version: number;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;
}
