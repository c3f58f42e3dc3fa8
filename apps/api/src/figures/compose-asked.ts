import { type ComposedFigure, composeFigure } from '@dinh/charts/compose';
import type { FigureSpec } from '@dinh/charts/spec';
import type { LoadedData } from '../context.ts';
import { RefusalError, toSeen } from '../refusal/refusal.ts';
import type { Release } from '../releases.ts';
import type { FigureLibrary } from './load-figure.ts';
import { createPageHrefs } from './page-hrefs.ts';
import { toSpecRefusal } from './spec-refusal.ts';

export interface AskedFigure {
  readonly spec: FigureSpec;
  /** The stored settings that they are; null where they are none. */
  readonly set: string | null;
  readonly release: Release;
  /** Under which address readers reach the server, without a slash at its end. */
  readonly origin: string;
}

/** A figure that has something to draw. */
export type DrawableFigure = ComposedFigure & { readonly drawn: NonNullable<ComposedFigure['drawn']> };

/**
 * Composes a figure exactly as asked.
 *
 * @throws RefusalError for the first setting that can't be kept, `not-with` for a scatter of one indicator, `nothing-to-draw` where no figure was found.
 */
export async function composeAsked(
  { spec, set, release, origin }: AskedFigure,
  { library, data }: { readonly library: FigureLibrary; readonly data: LoadedData },
): Promise<DrawableFigure> {
  if (spec.form === 'scatter' && spec.indicators.length < 2) {
    throw new RefusalError({ code: 'not-with', field: 'form', seen: 'scatter', accepted: ['indicator=<id>,<id>'] });
  }
  const loaded = await library.load(spec, release, data);
  const hrefs = createPageHrefs({ origin, release: release.number, language: spec.lang });
  const short = `set=${set}&lang=${spec.lang}&release=${release.number}`;
  const figure = composeFigure({
    spec,
    data: loaded,
    hrefs: {
      ...hrefs,
      figure: (query) => `${origin}/explore?${set === null ? query : short}`,
      report: ({ link }) => link,
    },
  });
  const [first] = figure.problems;
  if (first) throw toSpecRefusal(first);
  const { drawn } = figure;
  if (drawn !== null) return { ...figure, drawn };
  throw new RefusalError({
    ...{ code: 'nothing-to-draw', field: 'indicator', seen: toSeen(spec.indicators.join(', ')), accepted: [] },
  });
}
