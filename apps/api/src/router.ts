import { areaProcedure } from './routers/area.ts';
import { catalogueProcedure } from './routers/catalogue.ts';
import { cellProcedure } from './routers/cell.ts';
import { compareProcedure } from './routers/compare.ts';
import { heritageProcedure } from './routers/heritage.ts';
import { indicatorProcedure } from './routers/indicator.ts';
import { overviewProcedure } from './routers/overview.ts';
import { peersProcedure } from './routers/peers.ts';
import { policiesProcedure, policyProcedure, valuesProcedure } from './routers/policies.ts';
import { problemsProcedure } from './routers/problems.ts';
import { releasesProcedure } from './routers/releases.ts';
import { reportProcedure } from './routers/report.ts';
import { revisedProcedure } from './routers/revised.ts';
import { sourceProcedure, sourcesProcedure } from './routers/sources.ts';
import { standingProcedure } from './routers/standing.ts';
import { targetsProcedure } from './routers/targets.ts';
import { t } from './trpc.ts';

export const appRouter = t.router({
  catalogue: catalogueProcedure,
  overview: overviewProcedure,
  indicator: indicatorProcedure,
  area: areaProcedure,
  compare: compareProcedure,
  peers: peersProcedure,
  standing: standingProcedure,
  targets: targetsProcedure,
  heritage: heritageProcedure,
  problems: problemsProcedure,
  cell: cellProcedure,
  report: reportProcedure,
  revised: revisedProcedure,
  releases: releasesProcedure,
  sources: sourcesProcedure,
  source: sourceProcedure,
  policies: policiesProcedure,
  policy: policyProcedure,
  values: valuesProcedure,
});

export type AppRouter = typeof appRouter;
