import { z } from 'zod';
import { areaInput, areaPageAnswer } from './answers/area.ts';
import { catalogueAnswer } from './answers/catalogue.ts';
import { cellAnswer, cellInput } from './answers/cell.ts';
import { indicatorInput, indicatorPageAnswer } from './answers/indicator.ts';
import { releaseAnswer, releaseInput } from './answers/nouns.ts';
import { overviewAnswer } from './answers/overview.ts';
import { problemsAnswer } from './answers/problems.ts';
import { t } from './trpc.ts';

function unbuilt(): never {
  throw new Error('contract only');
}

export const appRouter = t.router({
  catalogue: t.procedure.input(releaseInput).output(catalogueAnswer).query(unbuilt),
  overview: t.procedure.input(releaseInput).output(overviewAnswer).query(unbuilt),
  indicator: t.procedure.input(indicatorInput).output(indicatorPageAnswer).query(unbuilt),
  area: t.procedure.input(areaInput).output(areaPageAnswer).query(unbuilt),
  problems: t.procedure.input(releaseInput).output(problemsAnswer).query(unbuilt),
  cell: t.procedure.input(cellInput).output(cellAnswer).query(unbuilt),
  releases: t.procedure.output(z.array(releaseAnswer)).query(unbuilt),
});

export type AppRouter = typeof appRouter;
