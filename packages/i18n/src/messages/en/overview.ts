import type { InEnglish } from '../../translate/message-keys.ts';
import type { overview as vi } from '../vi/overview.ts';

export const overview: InEnglish<typeof vi> = {
  title: 'Overview',
  answer: {
    known: '{{areas}} of {{due}} provinces and cities have at least one published culture figure that we could find.',
    sure: '{{figures}} figures for {{indicators}} of {{allIndicators}} indicators, from {{sources}} sources, for {{first}} – {{last}}. A blank means that no published figure was found, not that the place has nothing.',
  },
  about:
    'This site gathers published figures on cultural facilities, clubs, heritage and the mass movement in Vietnam’s provinces and cities, keeps the source of each, and computes every share again from its parts.',
  coverage: {
    title: 'How much is published',
    text: 'One square per province or city; a filled square has at least one figure of the family, in any period.',
    family: 'Family',
    indicators: 'Indicators with figures',
    ofIndicators: '{{have}} of {{all}}',
    figures: 'Figures',
    before: '{{count}} provinces and cities to 30 June 2025',
    now: '{{count}} provinces and cities from 1 July 2025',
    unchanged: 'Those that were not rearranged stand on both sides.',
    strip: '{{family}}: {{have}} of {{due}} provinces and cities have a published figure',
  },
  headlines: {
    title: 'The nation, latest figures',
    text: 'In each family, the indicators with the most recent figures; a row leads to the whole series.',
    indicator: 'Indicator',
    value: 'Value',
    parts: 'Parts and remarks',
    period: 'Period',
    source: 'Source',
  },
  best: {
    title: 'The longest series of each family',
    text: 'The series with most published years in its family.',
  },
  problems: {
    title: 'Worth another look',
    shares_one: '{{count}} printed share does not agree with its parts',
    shares_other: '{{count}} printed shares do not agree with their parts',
    sources_one: '{{count}} cell has two sources that differ',
    sources_other: '{{count}} cells have sources that differ',
    findings_one: '{{count}} figure does not agree with another period, another place or its bounds',
    findings_other: '{{count}} figures do not agree with another period, another place or their bounds',
    notPlaced_one: '{{count}} row fits no area of its date',
    notPlaced_other: '{{count}} rows fit no area of their date',
    all: 'See each one with both figures and their sources',
  },
};
