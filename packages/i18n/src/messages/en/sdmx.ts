import type { InEnglish } from '../../translate/message-keys.ts';
import type { sdmx as vi } from '../vi/sdmx.ts';

export const sdmx: InEnglish<typeof vi> = {
  title: 'Culture indicators of cities and provinces: the SDMX 2.1 service',
  links: {
    dataflow: 'The dataflow',
    datastructure: 'Its structure, with concepts and codelists',
    availability: 'Which codes and periods have data',
    data: 'The latest yearly figure of each indicator of the country',
    csv: 'The whole flow as SDMX-CSV',
    docs: 'Documentation',
  },
};
