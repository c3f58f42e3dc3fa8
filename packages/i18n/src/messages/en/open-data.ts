import type { InEnglish } from '../../translate/message-keys.ts';
import type { openData as vi } from '../vi/open-data.ts';

export const openData: InEnglish<typeof vi> = {
  catalogue: {
    title: 'Data catalogue: {{purpose}}',
    description_one:
      '{{count}} data set of a culture indicator of Viet Nam and its provinces and cities; every figure names its source and period.',
    description_other:
      '{{count}} data sets, one for each culture indicator, of Viet Nam and its provinces and cities; every figure names its source and period.',
  },
  whole: {
    title: 'All culture figures, release {{release}}',
    description:
      'All figures, places, policies, targets, heritage registers and sources of release {{release}}, with a dictionary of columns, licences and a data package description.',
  },
  description_one:
    '{{definition}} {{count}} figure ({{levels}}) between {{from}} and {{to}}, with the source that published it; release {{release}}.',
  description_other:
    '{{definition}} {{count}} figures ({{levels}}) between {{from}} and {{to}}, each with the source that published it; release {{release}}.',
  technique: {
    ratio:
      'Share of {{numerator}} in {{denominator}}; computed anew where the source prints both parts, else kept as printed.',
    register: 'Counted by Dinh from the heritage registers.',
    stock: 'Figures at a point in time, compiled from the sources that publish them.',
    flow: 'Figures of a period, compiled from the sources that publish them.',
  },
  keywords: 'culture, statistics, Viet Nam',
  place: 'Viet Nam',
  sources: 'Listed in sources.csv',
  contact: 'Report an error in the figures',
  distribution: {
    figureCsv: 'Data of the figure (CSV)',
    figureXlsx: 'Data of the figure (Excel)',
    figureJson: 'Data of the figure (JSON)',
    observationsCsv: 'Every published figure (CSV)',
    observationsJson: 'Every published figure (JSON)',
    sdmxData: 'Data as SDMX-ML 2.1',
    sdmxCsv: 'Data as SDMX-CSV 2.0',
    zip: 'Every table of the release (ZIP of CSV files with a datapackage.json)',
  },
  service: {
    files: 'Data files over HTTP, described by OpenAPI',
    sdmx: 'SDMX 2.1 REST service',
  },
};
