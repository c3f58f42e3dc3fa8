import type { InEnglish } from '../../translate/message-keys.ts';
import type { frame as vi } from '../vi/frame.ts';

export const frame: InEnglish<typeof vi> = {
  name: 'Dinh',
  purpose: 'Culture statistics of Vietnam’s provinces and cities',
  skip: 'Skip to main content',
  nav: {
    label: 'Pages',
    overview: 'Overview',
    areas: 'Places',
    indicators: 'Indicators',
    heritage: 'Heritage',
    problems: 'Data',
  },
  data: { label: 'Pages about the data', problems: 'Needs another look', sources: 'Sources' },
  menu: { open: 'Menu', close: 'Close' },
  language: { other: 'Tiếng Việt' },
  theme: { dark: 'Dark', light: 'Light' },
  search: {
    label: 'Find a place, an indicator or a heritage item',
    placeholder: 'Search places, indicators…',
    hint: 'Press / to search',
    areas: 'Places',
    indicators: 'Indicators',
    heritage: 'Heritage',
    none: 'No place, indicator or heritage item matches “{{typed}}”. Try an older name, a name without accents, or one word of an indicator’s name.',
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    otherName: 'also called {{name}}',
    figures_one: '{{count}} figure',
    figures_other: '{{count}} figures',
    noFigures: 'no published figure found',
  },
  validity: {
    until: 'until {{date}}',
    from: 'since {{date}}',
    span: 'from {{from}} to {{to}}',
    now: 'now part of {{names}}',
  },
  waiting: 'Loading the figures…',
  failed: {
    title: 'The figures could not be loaded',
    text: 'The server did not answer this request. The address still holds the view you asked for.',
    offline:
      'You are offline, and this part is not in the release kept in this browser. The address still holds the view you asked for.',
    waiting: 'The server is not answering yet; this page keeps trying.',
    retrying: 'The server is not answering yet; this page keeps trying. What you see below is what was shown before.',
    kept: 'The server did not answer this request. What you see below is what was shown before.',
    retry: 'Try again',
  },
  offline:
    'You are offline. Pages come from the release kept in this browser; files to download, the guide and figures not kept here need the network.',
  notFound: {
    title: 'There is no such page',
    text: 'The address {{address}} leads to no page of this release.',
    home: 'Go to the overview',
    areas: 'See the list of places',
    indicators: 'See the list of indicators',
    latest: 'See the latest release',
  },
  release: {
    shown: 'Release {{number}}, {{date}}',
    older: 'You are looking at release {{number}} of {{date}}. The latest is release {{latest}}.',
    toLatest: 'Go to the latest release',
  },
  synthetic:
    'Every indicator, figure, source and policy here is made up for trying the software; none is real, none may be cited.',
  foot: {
    licence: 'Data set: CC BY 4.0. Each figure names the source that published it.',
    docs: 'Documentation',
    address: 'Address of this page: {{address}}',
  },
  report: {
    about: 'Report an error: {{cell}}',
    subject: 'Error in a figure: {{cell}}',
    body: 'Figure: {{cell}}\nAddress: {{address}}\n\nWhat should be looked at again:\n',
  },
  source: {
    register: 'counted by Dinh from the register',
    registerOf: 'counted by Dinh from the register “{{title}}”; each item’s source is listed on its area’s page',
    all_one: 'See the {{count}} source',
    all_other: 'See all {{count}} sources',
    about: 'source details',
    aboutOf: 'source details: {{title}}',
    undated: 'undated',
  },
  cellOf: '{{indicator}}, {{area}}, {{period}}',
};
