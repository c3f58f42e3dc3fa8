import type { InEnglish } from '../../translate/message-keys.ts';
import type { sdmxStructures as vi } from '../vi/sdmx-structures.ts';

export const sdmxStructures: InEnglish<typeof vi> = {
  agency: {
    scheme: {
      name: 'Agencies',
      description: 'Agencies that maintain structural metadata; here only that of this service.',
    },
    name: 'Dinh (open data on culture in Viet Nam)',
    description: 'Open data on the culture-sector indicators of Vietnam’s cities and provinces.',
  },
  flow: {
    name: 'Culture-sector indicators by area',
    description:
      'Every figure of the culture-sector indicators by area and period, one figure a cell chosen among the sources, with its source and status. Boundaries are those of the figure’s day. Figures whose area could not be determined are not in this flow.',
  },
  dataStructure: {
    name: 'Data structure of the culture-sector indicators',
    description:
      'A series is named by frequency, area and indicator; each observation has a period, a status and a source.',
  },
  constraint: {
    name: 'Data that exist',
    description: 'The frequencies, areas, indicators and the span of time with data in the flow.',
    partName: 'Data that exist of what is asked for',
    partDescription: 'The frequencies, areas, indicators and the span of time with data in the part asked for.',
    seriesCount_one: '{{count}} series',
    seriesCount_other: '{{count}} series',
    obsCount_one: '{{count}} observation',
    obsCount_other: '{{count}} observations',
  },
  release: 'Release {{number}}, {{date}}',
  concepts: {
    name: 'Concepts of the culture-sector indicators',
    description: 'What each component of the data structure means.',
  },
  concept: {
    FREQ: { name: 'Frequency', description: 'How long a period is: a year, quarter, month, day or an interval.' },
    REF_AREA: {
      name: 'Area',
      description:
        'The area a figure is about, within its boundaries on the last day of the period. Each code is a version of a place, with a first and a last day.',
    },
    INDICATOR: { name: 'Indicator', description: 'What is measured, as the culture-sector indicators define it.' },
    TIME_PERIOD: {
      name: 'Time period',
      description:
        'The year, quarter, month, day or interval a figure is about; an interval is written as its first day and its length.',
    },
    OBS_VALUE: {
      name: 'Value',
      description:
        'The indicator’s value in its unit, computed from numerator and denominator where both are known; empty where there is no figure.',
    },
    OBS_STATUS: { name: 'Observation status', description: 'How firm the value is, or why there is none.' },
    UNIT_MEASURE: { name: 'Unit of measure', description: 'The unit of the value.' },
    DECIMALS: { name: 'Decimals', description: 'With how many decimals the value is shown.' },
    NUMERATOR: { name: 'Numerator', description: 'What a ratio counts, as the source has it.' },
    DENOMINATOR: { name: 'Denominator', description: 'Of how many a ratio counts, as the source has it.' },
    COMMENT_OBS: {
      name: 'Comment',
      description: 'What to know before using the value; the compilers’ own notes are in English.',
    },
    SOURCE: { name: 'Source', description: 'The source of the figure that was chosen for the cell.' },
  },
  list: {
    CL_FREQ: { name: 'Frequency', description: 'The frequencies that occur, with the codes of SDMX.' },
    CL_AREA: {
      name: 'Area',
      description:
        'The country, its provinces and cities of every time, and the districts and communes that have figures of their own; the unit above is the parent.',
    },
    CL_INDICATOR: {
      name: 'Indicator',
      description: 'The culture-sector indicators, each with its definition and how it is computed.',
    },
    CL_OBS_STATUS: { name: 'Observation status', description: 'The statuses that occur, with the codes of SDMX.' },
    CL_UNIT: { name: 'Unit of measure', description: 'The units of the indicators.' },
    CL_SOURCE: { name: 'Source', description: 'The sources that figures were taken from.' },
  },
  frequency: {
    A: { name: 'Annual', description: 'A figure of a year or at its end.' },
    Q: { name: 'Quarterly', description: 'A figure of a quarter or at its end.' },
    M: { name: 'Monthly', description: 'A figure of a month or at its end.' },
    D: { name: 'Daily', description: 'A figure on a day.' },
    _O: {
      name: 'Interval',
      description:
        'A figure of an interval with a first and a last day, for example 2016–2018 or the first nine months of a year.',
    },
  },
  status: {
    A: {
      name: 'Normal value',
      description: 'Published by the source, or derived from what is published; the comment says so then.',
    },
    P: { name: 'Provisional value', description: 'The source calls it provisional: it may still change.' },
    E: {
      name: 'Estimated value',
      description: 'The source calls it estimated or approximate; its word is in the comment.',
    },
    B: {
      name: 'Break in time series',
      description: 'From this period on it is computed otherwise or covers something else: not comparable with before.',
    },
    L: {
      name: 'Missing value; no longer collected by itself',
      description: 'No figure of its own any more, since the unit was merged.',
    },
    M: { name: 'Missing value; data cannot exist', description: 'The indicator does not apply to this area.' },
    Q: { name: 'Missing value; suppressed', description: 'A figure exists and is withheld.' },
    O: {
      name: 'Missing value',
      description: 'No published figure was found, it is not yet due, or it is overdue; the comment says which.',
    },
  },
  unit: {
    percent: 'Per cent: numerator divided by denominator, times 100.',
    count: 'How many there are of what the indicator counts, with no unit of its own.',
    relics: 'Number of relics.',
    billion_vnd: 'Billion Vietnamese đồng, as published.',
    elements: 'Number of elements of intangible heritage.',
    people: 'Number of people.',
    museums: 'Number of museums.',
    items: 'Number of items in a register.',
    files: 'Number of files.',
    books_per_person: 'Copies of books per person.',
    objects: 'Number of objects.',
    projects: 'Number of projects.',
    cities: 'Number of cities.',
    sites: 'Number of sites.',
  },
  area: {
    since: '{{fullName}}; since {{from}}.',
    until: '{{fullName}}; {{from}} to {{to}}.',
    former: 'Until {{to}}: {{fullName}}.',
  },
  source: {
    titleIn: '{{title}} (title in {{language}})',
    described: '{{kind}}; {{publisher}}; {{published}}.',
    noPublisher: 'publisher not known',
    noDate: 'no date on the page',
  },
};
