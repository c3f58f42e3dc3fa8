import type { InEnglish } from '../../translate/message-keys.ts';
import type { problems as vi } from '../vi/problems.ts';

export const problems: InEnglish<typeof vi> = {
  title: 'Data worth another look',
  answer: {
    found:
      '{{shares}} printed shares do not agree with the parts the same source gives; in {{differing}} cells the sources differ; {{findings}} figures do not agree with another period, another place or the indicator’s own bounds.',
    sure: 'Found by computing again every share that has both parts, by comparing all sources of a cell, and by comparing each figure with its series, with places of its level, with the area above it and with the units that became one. Neither side is called right: both figures and their sources stand here. {{notPlaced}} rows fit no area of their date.',
  },
  contents: 'On this page',
  shares: {
    title: 'Printed shares and their parts',
    text: 'Charts and tables use the computed share; the printed one stands beside it.',
    none: 'Every printed share that has both parts agrees with them.',
    notes: 'Notes only: they agree once rounding is allowed for',
    cell: 'Figure',
    printed: 'Printed',
    computed: 'Computed',
    parts: 'Parts',
    difference: 'Difference',
    hint: 'Hint',
    noHint: 'no hint',
    source: 'Source',
  },
  differing: {
    title: 'Sources that differ for one cell',
    text: 'Charts use the first figure; the reason stands beside it.',
    none: 'There is no cell whose sources differ.',
    chosen: 'Figure in use',
    others: 'Other sources',
    reason: 'Why this one',
  },
  findings: {
    figure: 'Figure',
    value: 'Value',
    others: 'Does not agree with',
    itself: 'its own parts, or the bounds of the indicator',
    why: 'How they were compared',
    notes: 'Notes only: they agree once rounding is allowed for',
    children: 'The {{count}} areas below',
    predecessors: 'The {{count}} former units',
    cut: 'More was found in districts and communes; only the first of it stands here. All of it is in the file:',
    nothing: 'Compared, and nothing found: {{kinds}}.',
    kinds: {
      'numerator-above-denominator': 'Numerator above the denominator',
      negative: 'Figures below zero',
      'share-outside': 'Shares outside 0–100%',
      'decimal-comma': 'A decimal mark lost',
      fall: 'Cumulative counts that fall',
      jump: 'Changes unlike the usual ones',
      'children-above-parent': 'Areas below add up to more than the area above',
      'parent-outside-children': 'Shares outside the range of the areas below',
      'successor-apart-from-predecessors': 'Figures unlike those of the former units combined',
    },
    says: {
      parts:
        'The numerator {{numerator}} does not agree with the denominator {{denominator}}: the part is above the whole.',
      negative: '{{value}} does not agree with a quantity that is never below zero.',
      share: '{{value}} does not agree with the range 0–100%.',
      commaParts: '{{printed}} does not agree with its parts; with a decimal mark it would: {{suggested}}.',
      commaNear:
        '{{printed}} does not agree with the figure nearest in time; with a decimal mark it would: {{suggested}}.',
      commaRange: '{{printed}} does not agree with the range 0–100%; with a decimal mark it would: {{suggested}}.',
      fall: '{{value}} does not agree with {{before}} ({{period}}), since a cumulative count never falls; the difference is {{difference}}.',
      jumpOwn:
        'The change of {{change}} from {{before}} ({{period}}) does not agree with the {{compared}} yearly changes of this series, usually {{median}}.',
      jumpPeers:
        'The change of {{change}} from {{before}} ({{period}}) does not agree with the last changes of {{compared}} places of its level, usually {{median}}.',
      children:
        '{{value}} does not agree with {{sum}}, the sum of the {{count}} areas below with a figure for the same period.',
      outside: '{{value}} does not agree with the {{count}} areas below, from {{lowest}} to {{highest}}.',
      merger:
        '{{value}} does not agree with {{recombined}}, combined from the figures of the {{count}} former units for the same period.',
    },
  },
  notPlaced: {
    title: 'Rows that fit no area',
    text: 'The name the source prints is no administrative unit of that date; the figure is kept but drawn nowhere.',
    none: 'Every row fits an area.',
    value: 'Value',
    note: 'Compilers’ note',
    noNote: 'none',
  },
  afterEnd: {
    title: 'Figures of a unit that had ended',
    text: 'The period ends after the unit was rearranged; the source still gives the former unit’s name.',
    none: 'There is no such figure.',
  },
  undated: {
    title: 'Figures without a period',
    text: 'The source’s page doesn’t say which period the figure is of, so it joins no series.',
    none: 'Every figure has a period.',
  },
  count: '{{title}}: {{count}}',
  all: 'See all {{count}} rows',
};
