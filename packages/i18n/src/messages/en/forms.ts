import type { InEnglish } from '../../translate/message-keys.ts';
import type { forms as vi } from '../vi/forms.ts';

export const forms: InEnglish<typeof vi> = {
  axis: '{{name}} ({{unit}})',
  valueOf: '{{name}}: {{reading}}',
  valueWhen: '{{value}} ({{period}})',
  nameAndValue: '{{name}} {{value}}',
  nation: 'Nation',
  short: {
    'not-found': '–',
    'not-applicable': 'not applicable',
    withheld: 'withheld',
    'lost-by-merger': 'merged away',
    'not-yet-due': 'not yet due',
    overdue: 'overdue',
    'no-unit': '·',
  },
  noUnit: 'no such unit at the time',
  stacked: {
    total: 'Total',
    others: {
      areas_one: '{{count}} other place',
      areas_other: '{{count}} other places',
      indicators_one: '{{count}} other indicator',
      indicators_other: '{{count}} other indicators',
    },
    all: {
      areas_one: '{{count}} place',
      areas_other: '{{count}} places',
      indicators_one: '{{count}} indicator',
      indicators_other: '{{count}} indicators',
    },
    noTotal: 'no total',
    someOf: {
      areas: 'complete figures of only {{have}} of {{due}} places',
      indicators: 'complete figures of only {{have}} of {{due}} indicators',
    },
    share: '{{share}} of the total',
    summary: {
      total: '{{title}}. Total {{period}}: {{total}}.',
      open: '{{title}}. {{period}}: {{some}}, so there is no total.',
      none: '{{title}}. No published figure found.',
      part: '{{name}}: {{value}}.',
    },
    note: {
      open: {
        areas:
          'A bar open at the top, with dashes: complete figures of only some of the places (how many of how many stands over it), so no total is given.',
        indicators:
          'A bar open at the top, with dashes: complete figures of only some of the indicators (how many of how many stands over it), so no total is given.',
      },
      share: {
        areas: 'No shares where complete figures of some places are missing: {{periods}}.',
        indicators: 'No shares where complete figures of some indicators are missing: {{periods}}.',
      },
      zero: 'No shares of a total of zero: {{periods}}.',
      shareTotal: 'The number over a bar is the total, which is 100%.',
      labelled: 'The labels at the right are of {{period}}, the latest with complete figures.',
    },
  },
  heat: {
    cells: 'In all, {{known}} of {{due}} cells have a published figure.',
    note: {
      narrow: 'A cell without room for its number is only shaded.',
      nation: 'The row of the nation is not shaded, since a total is not comparable with single places.',
    },
  },
  table: {
    valueUnit: '{{name}} ({{unit}})',
    summary: '{{title}}. A table of {{rows}} × {{columns}} cells; {{known}} of {{due}} have a published figure.',
    note: {
      absent: '“–”: no published figure found.',
      noUnit: '“·”: no such unit at the time.',
      own: 'A figure of another period than its column’s says its own in brackets.',
    },
  },
  spine: {
    keys: 'Up and down arrows change the indicator; left and right the place; Enter pins the figure; Esc unpins it.',
    of: '{{of}} of {{due}} places',
    lacking: 'No figure found: {{places}}',
    all: 'Places with a figure',
    median: 'median',
    band: 'middle half of the places, lower to upper quartile',
    thin: 'range, where under half of the places have a figure',
    spread:
      'lowest {{lowest}}, lower quartile {{lowerQuartile}}, median {{median}}, upper quartile {{upperQuartile}}, highest {{highest}}; {{of}} of {{due}} places have a figure',
    range: 'lowest {{lowest}}, highest {{highest}}; only {{of}} of {{due}} places have a figure',
    none: 'none of {{due}} places has a published figure',
    outOfRange: 'outside the range of the places compared',
    stop: '{{indicator}}. {{point}}',
    row: '{{indicator}}: {{places}}.',
    indicators_one: '{{title}}. {{count}} indicator.',
    indicators_other: '{{title}}. {{count}} indicators, a row each.',
    table: { place: 'Place', note: 'Standing, notes' },
    note: {
      directed: 'Each row has a scale of its own, from the lowest place to the highest; to the right is better.',
      mixed:
        'Each row has a scale of its own, from the lowest place to the highest; to the right is better, except in the neutral rows, which have the highest to the right.',
      neutral:
        'Each row has a scale of its own, from the lowest place to the highest, highest to the right; neither higher nor lower is better.',
      mirrored: 'Where lower is better, the lowest value is at the right.',
      thin: 'A row in which under half of the places have a figure shows only the range from lowest to highest, no median or quartiles.',
      outOfRange:
        'A mark beyond the ends of its row is a figure that is not among those compared, such as an incomplete one.',
    },
  },
  slope: {
    table: { change: 'Change' },
    changed: 'change {{change}}',
    both: '{{name}}: from {{from}} to {{to}}, {{change}}.',
    unjoined: '{{name}}: {{from}}; {{to}}; the two do not cover the same area, so no change is given.',
    only: '{{name}}: a figure only for {{period}}, {{value}}.',
    neither: '{{name}}: no published figure found for either period.',
    counts: 'From {{from}} to {{to}}: {{rose}} places rose, {{fell}} fell, {{same}} stayed the same.',
    note: {
      both: '{{both}} of the {{all}} places of this chart have a figure for both periods.',
      lone: 'A mark on its own: a place with a figure for one period only, or two that do not cover the same area.',
      down: 'Lower is better here.',
      neutral: 'Neither higher nor lower is better here.',
    },
  },
  scatter: {
    outlier: 'far from the general course',
    summary_one:
      '{{title}}. {{count}} place has both figures; {{x}} from {{xLow}} to {{xHigh}}; {{y}} from {{yLow}} to {{yHigh}}.',
    summary_other:
      '{{title}}. {{count}} places have both figures; {{x}} from {{xLow}} to {{xHigh}}; {{y}} from {{yLow}} to {{yHigh}}.',
    empty: '{{title}}. No place has both figures.',
    note: {
      both: '{{have}} of {{all}} places have both figures.',
      line: 'The thin line describes the general course of the places (Theil–Sen); it is a description, not a cause.',
      outliers: 'Also named, for lying far from the general course: {{names}}.',
    },
  },
  multiples: {
    note: { scale: 'The small charts share one value scale and one time axis.' },
  },
  funnel: {
    band: 'variation expected at this size ({{confidence}})',
    baseline: 'overall {{value}}',
    within: 'within what is expected',
    low: 'below what is expected',
    high: 'above what is expected',
    outside: 'outside what is expected',
    range: '{{low}} to {{high}}',
    table: { range: 'Expected at this size', side: 'Against what is expected' },
    summary_one:
      '{{title}}. {{count}} place, overall {{baseline}}; {{low}} below and {{high}} above the variation expected at its size.',
    summary_other:
      '{{title}}. {{count}} places, overall {{baseline}}; {{low}} below and {{high}} above the variation expected at their size.',
    note: {
      meaning:
        'Places with a small denominator vary more: the band is the variation expected at each size if all places shared one rate.',
      log: 'The horizontal axis is logarithmic, since the largest denominator is over 50 times the smallest.',
      wilson: 'Where fewer than 5 are expected the range is Wilson’s.',
      step: 'The band steps at the size from which on at least 5 are expected.',
      labelled: 'Named are {{shown}} of the {{all}} places outside what is expected, the farthest first.',
    },
  },
  timeline: {
    keys: 'Up and down change the document; Home and End go to the first and the last; Enter pins; Esc unpins.',
    issued: 'issued: {{date}}',
    period: 'period: {{span}}',
    notIssued: 'no date of issue given',
    noPeriod: 'no period given',
    span: '{{start}}–{{end}}',
    since: 'from {{start}}, without a last year',
    until: 'to {{end}}',
    stop: '{{title}}. {{issue}}; {{span}}.',
    summary_one: '{{title}}. {{count}} document with a date, from {{first}} to {{last}}.',
    summary_other: '{{title}}. {{count}} documents with a date, from {{first}} to {{last}}.',
    table: { issued: 'Issued', period: 'Period' },
    note: 'Bars: the period (filled: goes on; hollow: over; dashed: no last year given). Rings: when issued. The dotted rule: {{date}}, the day of the data.',
    undated_one: '{{count}} document has no date and is not in the picture; the table has it.',
    undated_other: '{{count}} documents have no date and are not in the picture; the table has them.',
  },
};
