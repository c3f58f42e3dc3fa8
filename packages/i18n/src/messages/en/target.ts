import type { InEnglish } from '../../translate/message-keys.ts';
import type { target as vi } from '../vi/target.ts';

export const target: InEnglish<typeof vi> = {
  status: {
    met: 'met',
    'on-track': 'on track',
    accelerate: 'has to accelerate',
    'off-track': 'off track',
    'moving-away': 'moving away',
    lost: 'met, then lost',
    missed: 'missed',
    'not-assessable': 'not assessable',
  },
  asked: {
    by: '{{asked}} by {{deadline}}',
    open: '{{asked}}, without a deadline',
    growth: 'no number given',
  },
  says: {
    met: 'Met: {{value}} ({{period}}); asked: {{asked}}.',
    lapsed: 'Met: {{value}} ({{period}}); asked: {{asked}}; later figures no longer meet it.',
    missed: 'Missed: {{value}} ({{period}}); asked: {{asked}}, {{gap}}.',
    lost: 'Met, then lost: now {{value}} ({{period}}); asked: {{asked}}, {{gap}}.',
    pace: '{{status}}: {{value}} ({{period}}), where the path expects {{expected}}; asked: {{asked}}, {{gap}}.',
    growth: '{{status}}: {{value}} ({{period}}), by its growth a year; asked: {{asked}}, {{gap}}.',
    noNumber: '{{status}}: {{value}} ({{period}}), by its change a year, since no number is asked for.',
    lacking: '{{gap}} lacking',
    over: '{{gap}} too much',
    better: '{{gap}} better than asked',
    just: 'just what is asked',
    inThings: '{{gap}} ({{things}} {{name}})',
  },
  reason: {
    'no-deadline': 'Not assessable: there is no deadline, and the latest figure does not meet the target.',
    'no-figure': 'Not assessable: no published figure found.',
    break: 'Not assessable: how it is counted changed between the base and the latest figure.',
    'no-figure-at-deadline': 'Not assessable: the latest figure is 12 months or more older than the deadline.',
    stale: 'Not assessable: the latest figure is more than 3 years old.',
    'no-base': 'Not assessable: there is a figure of one period only, and no base.',
    'geometric-zero': 'Not assessable: a path of steady growth can’t start at, reach or cross zero.',
    'opposite-signs': 'Not assessable: growth can’t be computed where values change their sign.',
    'not-positive': 'Not assessable: this method takes values above 0 only.',
    neutral: 'Not assessable: neither higher nor lower is better for this indicator.',
    'area-ended': 'Not assessable: the area ended before the deadline.',
    'area-not-placed': 'Not assessable: the target’s area could not be identified.',
  },
  flag: {
    'base-from-first-figure': 'the base is the first figure found, or of its date',
    'comparator-against-direction': 'the target goes against the indicator’s better direction',
    'met-before-policy': 'met before the policy began',
    'zero-replaced': '0.001 stands for zero, so that growth can be computed',
    'projection-clipped': 'the projection is kept within the indicator’s bounds',
  },
  addUp: {
    short:
      'The plans of {{areas}} of {{of}} areas come to {{planned}}, {{shortfall}} short of the national target ({{national}}).',
    over: 'The plans of {{areas}} of {{of}} areas come to {{planned}}, {{excess}} above the national target ({{national}}).',
    enough: 'The plans of {{areas}} of {{of}} areas come to {{planned}}, as the national target asks ({{national}}).',
    notEnough:
      'The plans can’t be added up: only {{areas}} of {{of}} areas have one that can be weighed, {{share}} of the weight (80% are needed).',
    unweighed_one: '{{count}} more has a plan, but no figure to weigh it by.',
    unweighed_other: '{{count}} more have a plan, but no figure to weigh it by.',
  },
};
