import { findAreas, findIndicators, selectFindings, selectPackedPoints, selectSources } from '@dinh/db/queries';
import { findPeriod, listFoundFigures, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { collectSourceIds } from '@dinh/release-pack';
import { cellAnswer, cellInput } from '../answers/cell.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { toUnreadable } from '../request/read-query.ts';
import { periodForms } from '../request/read-values.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPointAnswer } from './point-answer.ts';

export const cellProcedure = t.procedure
  .input(cellInput)
  .output(cellAnswer)
  .query(async ({ ctx, input }) => {
    const { indicatorId, areaId, period } = input;
    const release = getAskedRelease(ctx, input);
    if (!findPeriod(period)) throw toUnreadable('period', period, periodForms);
    const [[indicator], [area], points, findings] = await Promise.all([
      findIndicators(ctx.db, release.number, [indicatorId]),
      findAreas(ctx.db, release.number, [areaId]),
      selectPackedPoints(ctx.db, release.number, { indicatorId, areaId, period }),
      selectFindings(ctx.db, release.number, { indicatorIds: [indicatorId], areaIds: [areaId], period }),
    ]);
    if (!indicator) throw new NotFoundError('indicator', indicatorId);
    if (!area) throw new NotFoundError('area', areaId);
    const [point] = unpackRows<SeriesPoint>(points);
    const sourceIds = collectSourceIds(points, listFoundFigures(findings));
    const sources = await selectSources(ctx.db, release.number, sourceIds);
    return { release, indicator, area, point: point ? toPointAnswer(point) : null, findings, sources };
  });
