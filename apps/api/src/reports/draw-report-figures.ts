import { type Language, localName } from '@dinh/i18n';
import { listFigures, type Picture, type ReportFacts } from '@dinh/publish';
import { drawPicture } from '@dinh/publish/picture';
import { drawSeries } from '../figures/draw-series.ts';

/** Dots for a px: at twice its size a figure is sharp on paper. */
const scale = 2;
/** Of an A4 page between its margins, so that letters keep their size. */
const frame = { width: 638 } as const;

interface FigureSetting {
  readonly language: Language;
  /** What the picture names as its address: readers have to reach it from paper. */
  readonly origin: string;
}

/** Draws the figures of a report, one of each family that has a series of two periods, by family. */
export async function drawReportFigures(
  facts: ReportFacts,
  { language, origin }: FigureSetting,
): Promise<ReadonlyMap<string, Picture>> {
  const { area, data, targets } = facts;
  const { sources, release, asOf } = data;
  const drawn = await Promise.all(
    listFigures(facts, { language, origin }).map(async ({ family, indicator, readings }) => {
      const own = targets.filter(({ assessed }) => assessed.indicatorId === indicator.id);
      const figure = drawSeries({
        indicator,
        place: { area, name: localName(area, language), points: readings },
        targets: {
          assessed: own.map(({ assessed }) => assessed),
          courses: new Map(own.map(({ assessed, course }) => [assessed.id, course])),
          asOf,
        },
        sources,
        release,
        language,
        origin,
        frame,
      });
      if (figure === null) return [];
      const { png, width, height, alt } = await drawPicture(figure, { scale });
      const picture = { png: Buffer.from(png).toString('base64'), width: width / scale, height: height / scale, alt };
      return [[family, picture] as const];
    }),
  );
  return new Map(drawn.flat());
}
