import type { InEnglish } from '../../translate/message-keys.ts';
import type { feeds as vi } from '../vi/feeds.ts';

export const feeds: InEnglish<typeof vi> = {
  title: {
    policy: 'Policy: {{name}}',
    area: 'Place: {{name}}',
    indicator: 'Indicator: {{name}}',
  },
  subtitle: 'What each release of the data changed: figures, and how targets stand.',
  rights: 'Licence CC BY 4.0',
  entry: 'Release {{release}}, {{date}}: {{changes}}',
  count: {
    new_one: '{{count}} new figure',
    new_other: '{{count}} new figures',
    changed_one: '{{count}} figure changed',
    changed_other: '{{count}} figures changed',
    withdrawn_one: '{{count}} figure withdrawn',
    withdrawn_other: '{{count}} figures withdrawn',
    targetsNew_one: '{{count}} new target',
    targetsNew_other: '{{count}} new targets',
    targetsChanged_one: '{{count}} target stands otherwise',
    targetsChanged_other: '{{count}} targets stand otherwise',
    targetsGone_one: '{{count}} target no longer in the data',
    targetsGone_other: '{{count}} targets no longer in the data',
  },
  head: {
    figures: 'Figures',
    targets: 'Targets',
  },
  figure: '{{indicator}}, {{area}}, {{period}}',
  change: {
    changed: '{{now}}, before {{before}} (changed; source: {{source}})',
    withdrawn: 'withdrawn, before {{before}} (source: {{source}})',
    new: '{{now}} (new; source: {{source}})',
  },
  target: '{{indicator}}, {{area}}: {{asked}}',
  ofDocument: '; set by {{document}}',
  status: {
    changed: 'now {{now}}, before {{before}}',
    new: 'new target',
    gone: 'no longer in the data, before {{before}}',
  },
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
};
