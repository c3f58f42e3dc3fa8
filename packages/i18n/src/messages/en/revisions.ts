import type { InEnglish } from '../../translate/message-keys.ts';
import type { revisions as vi } from '../vi/revisions.ts';

export const revisions: InEnglish<typeof vi> = {
  summary: 'From release {{release}} to release {{against}} ({{date}}), of the figures shown here {{counts}}.',
  none: 'From release {{release}} to release {{against}} ({{date}}), none of the figures shown here was revised, withdrawn or added.',
  count: {
    changed_one: '{{count}} was revised',
    changed_other: '{{count}} were revised',
    withdrawn_one: '{{count}} was withdrawn',
    withdrawn_other: '{{count}} were withdrawn',
    new_one: '{{count}} was added',
    new_other: '{{count}} were added',
  },
  show_one: 'Show this figure',
  show_other: 'Show these {{count}} figures',
  all_one: 'Show the figure',
  all_other: 'Show all {{count}} figures',
  table: 'The figures revised, before and after',
  cell: 'Place, period',
  ofRelease: 'Release {{number}}, {{date}}',
  noCell: 'not in this release',
};
