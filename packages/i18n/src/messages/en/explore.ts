/** Words of figures that readers make themselves, on a page, in pictures and in files. */
export const explore = {
  title: {
    indicators: '{{area}}: {{indicators}}, {{years}}',
    slope: '{{indicator}}, {{from}} and {{to}}',
    scatter: '{{y}} and {{x}}',
    inYear: '{{indicator}}, {{year}}',
    matrix: '{{indicator}}, {{years}}',
    table: '{{indicators}}, {{years}}',
  },
  subtitle: {
    index: 'Index, {{year}} = 100.',
    change: 'Change on the year before.',
    changePoints: 'Change on the year before, in percentage points.',
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
  nothing: {
    noIndicator: 'This figure has no indicator yet. Choose one.',
    noFigures: 'No published figure was found for this choice.',
    noForm: 'This form of figure cannot be drawn from the present choice.',
  },
} as const;
