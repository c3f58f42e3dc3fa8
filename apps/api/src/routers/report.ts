import { gatherReport, writeReport } from '@dinh/publish';
import { reportAnswer, reportInput } from '../answers/report.ts';
import { drawReportFigures } from '../reports/draw-report-figures.ts';
import { loadReport } from '../reports/load-report.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const reportProcedure = t.procedure
  .input(reportInput)
  .output(reportAnswer)
  .query(async ({ ctx, input: { policyId, areaId, asOf, language, origin, ...input } }) => {
    const release = getAskedRelease(ctx, input);
    const data = await loadReport(ctx.db, release, { policyId, areaId, asOf });
    const facts = gatherReport(data);
    const setting = { language, origin };
    const report = writeReport(facts, setting, await drawReportFigures(facts, setting));
    return { release, areaId: data.areaId, asOf: data.asOf, report };
  });
