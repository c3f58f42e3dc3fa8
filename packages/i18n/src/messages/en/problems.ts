import type { InEnglish } from '../../translate/message-keys.ts';
import type { problems as vi } from '../vi/problems.ts';

export const problems: InEnglish<typeof vi> = {
  title: 'Data worth another look',
  answer: {
    found:
      '{{shares}} printed shares do not agree with the parts the same source gives; in {{differing}} cells the sources differ.',
    sure: 'Found by computing again every share that has both parts, and by comparing all sources of a cell. Neither side is called right: both figures and their sources stand here. {{notPlaced}} rows fit no area of their date.',
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
};
