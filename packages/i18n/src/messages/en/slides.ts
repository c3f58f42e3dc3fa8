import type { InEnglish } from '../../translate/message-keys.ts';
import type { slides as vi } from '../vi/slides.ts';

export const slides: InEnglish<typeof vi> = {
  moreNotes_one: '{{count}} more note: see the speaker notes.',
  moreNotes_other: '{{count}} more notes: see the speaker notes.',
  open: {
    areas: 'Bars marked a/b have figures of a in b places: their height is not the total.',
    indicators: 'Bars marked a/b have figures of a in b indicators: their height is not the total.',
  },
  others: 'Other places',
  grey: 'In grey: {{parts}}.',
  placed: '{{name}}: the point at {{at}} is the figure of {{period}}.',
  flagged_one: '{{count}} figure is to be used with care: see the speaker notes.',
  flagged_other: '{{count}} figures are to be used with care: see the speaker notes.',
  gap: 'Where a line is broken, no published figure was found.',
  points: 'Every point is named in the workbook of the chart (“Edit data”).',
  apart: '{{name}}: {{value}} (not drawn: its scale is not that of the places).',
  level: 'Target, not drawn on this slide: {{label}}.',
  without: 'No published figure found: {{places}}.',
  form: {
    slope: 'A slope chart on the web page, here a line chart of two periods.',
    multiples: 'Small charts side by side on the web page, here lines in one chart.',
    map: 'A map on the web page, here the table of its figures.',
    matrix: 'A shaded matrix on the web page, here its table.',
  },
  link: 'Open this figure on the web, as of this release',
  source: '{{source}}. {{release}}. {{licence}}.',
  speaker: {
    definition: '{{name}}: {{definition}}',
    unit: 'Unit: {{unit}}.',
    parts: 'Numerator: {{numerator}}; denominator: {{denominator}}.',
    basis: 'Boundaries: {{basis}}.',
    shown: 'Drawn: {{shown}}.',
    blanks: 'Numbers in the chart are not rounded; a blank cell is a figure not published, never zero.',
    absences: 'Of {{count}} cells of the figure {{known}} have a value; the others: {{absences}}.',
    absence: '{{absence}}: {{count}}',
    warning: 'Mind: {{warning}}',
    source: 'Source: {{source}}',
    link: 'The figure on the web: {{link}}',
    licence: 'Licence: {{name}} ({{url}})',
  },
};
