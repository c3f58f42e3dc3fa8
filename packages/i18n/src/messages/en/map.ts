import type { InEnglish } from '../../translate/message-keys.ts';
import type { map as vi } from '../vi/map.ts';

export const map: InEnglish<typeof vi> = {
  class: {
    within: '{{from}} to under {{to}}',
    last: '{{from}} to {{to}}',
    whole: '{{from}}–{{to}}',
  },
  legend: {
    unit: 'Unit: {{unit}}',
    part: 'a figure of only part of the area',
    sameScale: 'One scale for all years, {{years}}.',
  },
  keys: 'Arrow keys go to the nearest place in that direction; Page Up and Page Down to the place before and after in the order of the table; Home and End to the first and last row of the table; Enter pins the figure; Esc unpins it.',
  reference: 'Reference map, not an official boundary.',
  licence: {
    figures: 'Figures: licence {{licence}}',
    boundaries: 'Boundaries: licence {{licence}}',
  },
  islands: {
    shown: 'The map also shows {{names}}.',
    of: '{{name}} ({{area}})',
  },
  note: {
    few: '{{year}}: {{completeness}}.',
    outside: 'Not on the map of {{year}}, since they were no units then: {{areas}}.',
    unnamed: 'Outlined in colour, with no room for the name: {{areas}}.',
  },
  year: {
    label: 'Year on the map',
    value: '{{year}}: {{completeness}}',
    play: 'Play the years',
    pause: 'Pause',
  },
  none: 'There are no boundaries to draw a map of {{year}}. See the chart or the table.',
};
