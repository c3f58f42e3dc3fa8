/** Words of figures that readers make themselves, on a page, in pictures and in files. */
export const explore = {
  title: {
    indicators: '{{area}}: {{indicators}}, {{years}}',
    slope: '{{indicator}}, {{from}} and {{to}}',
    scatter: '{{y}} and {{x}}',
    inYear: '{{indicator}}, {{year}}',
    everywhere: 'all places',
    matrix: '{{indicator}}, {{years}}',
    table: '{{indicators}}, {{years}}',
    place: '{{area}}, {{years}}',
  },
  subtitle: {
    index: 'Index, {{year}} = 100.',
    change: 'Change on the year before.',
    changePoints: 'Change on the year before, in percentage points.',
    units: 'Units stand with each indicator.',
  },
  table: {
    indicator: 'Indicator',
  },
  unit: {
    index: '{{year}} = 100',
    change: 'change on the year before ({{unit}})',
    points: 'percentage points',
  },
  note: {
    remark: 'Note {{number}} ({{at}}): {{text}}',
    remarkMark: 'Note {{number}} ({{period}})',
    noBase_one: 'No index could be computed for {{count}} place, which has no figure for {{year}}.',
    noBase_other: 'No index could be computed for {{count}} places, which have no figure for {{year}}.',
    slopeYears_one: 'The two years in which most places have a figure: {{count}} place.',
    slopeYears_other: 'The two years in which most places have a figure: {{count}} places.',
    scatter_one: 'Only the {{count}} place with both figures.',
    scatter_other: 'Only the {{count}} places with both figures.',
  },
  warning: {
    'axis-cut_one': 'The value axis does not begin at zero, so differences look larger than they are.',
    'axis-cut_other': 'The value axis does not begin at zero, so differences look larger than they are.',
    'many-lines_one': 'There is {{count}} line.',
    'many-lines_other': 'There are {{count}} lines; only five can be told apart by colour.',
    'target-unseen': 'The target for {{year}} is not in the figure.',
    'mixed-status_one': '{{count}} provisional or estimated figure stands beside final ones.',
    'mixed-status_other': '{{count}} provisional or estimated figures stand beside final ones.',
    'part-year_one': '{{count}} figure that is not of a whole year stands beside figures of whole years.',
    'part-year_other': '{{count}} figures that are not of a whole year stand beside figures of whole years.',
    'no-denominator_one': '{{count}} share was published without its parts.',
    'no-denominator_other': '{{count}} shares were published without their parts.',
    redrawn_one:
      'The figure has figures from before and after the provinces were redrawn, each on the boundaries of its day.',
    redrawn_other:
      'The figure has figures from before and after the provinces were redrawn, each on the boundaries of its day.',
  },
  nothing: {
    noIndicator: 'This figure has no indicator yet. Choose one.',
    noFigures: 'No published figure was found for this choice.',
    noForm: 'This form of figure cannot be drawn from the present choice.',
  },
} as const;
