import { area } from './area.ts';
import { basis } from './basis.ts';
import { cell } from './cell.ts';
import { compare } from './compare.ts';
import { comparePage } from './compare-page.ts';
import { coverage } from './coverage.ts';
import { decks } from './decks.ts';
import { docs } from './docs.ts';
import { errors } from './errors.ts';
import { explore } from './explore.ts';
import { explorePage } from './explore-page.ts';
import { feeds } from './feeds.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { heritage } from './heritage.ts';
import { map } from './map.ts';
import { openData } from './open-data.ts';
import { openapi } from './openapi.ts';
import { overview } from './overview.ts';
import { pageMessagesVi } from './pages.ts';
import { policies } from './policies.ts';
import { problems } from './problems.ts';
import { reportPage } from './report-page.ts';
import { reports } from './reports.ts';
import { revisions } from './revisions.ts';
import { sdmx } from './sdmx.ts';
import { sdmxData } from './sdmx-data.ts';
import { sdmxStructures } from './sdmx-structures.ts';
import { server } from './server.ts';
import { slides } from './slides.ts';
import { sources } from './sources.ts';
import { standing } from './standing.ts';
import { target } from './target.ts';
import { targets } from './targets.ts';
import { values } from './values.ts';

/** What every page says, what single parts say, what no page says yet, and what only a server does. */
export const messagesVi = {
  ...pageMessagesVi,
  area,
  basis,
  cell,
  compare,
  comparePage,
  coverage,
  decks,
  files,
  explore,
  explorePage,
  forms,
  heritage,
  map,
  overview,
  policies,
  problems,
  reportPage,
  reports,
  revisions,
  sources,
  standing,
  target,
  targets,
  values,
  errors,
  feeds,
  sdmxStructures,
  sdmxData,
  sdmx,
  server,
  slides,
  openapi,
  openData,
  docs,
} as const;
