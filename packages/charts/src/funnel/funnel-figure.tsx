import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { Confidence } from '@dinh/stats';
import { type ReactElement, useMemo } from 'react';
import {
  FigureFrame,
  type FigureHead,
  type FigureImprint,
  type FigureStop,
  RingedPlot,
  type StopWords,
  TwinTable,
  useContainerWidth,
} from '../figure/index.ts';
import { findDot, findDotStop } from '../plane/dot-pointing.ts';
import { FunnelKey } from './funnel-key.tsx';
import { FunnelPicture } from './funnel-picture.tsx';
import type { FunnelPlace } from './funnel-row.ts';
import {
  describeFunnelNotes,
  describeFunnelStop,
  listFunnelTracks,
  orderRows,
  summariseFunnel,
  toFunnelTwinRow,
} from './funnel-words.ts';
import { layoutFunnel } from './layout-funnel.ts';

export interface FunnelFigureProps extends FigureHead {
  /** Rows of `funnel`, named. Keeps its identity between renders, as do `style` and `names`. */
  readonly rows: readonly FunnelPlace[];
  /** Of the same call of `funnel`: 0 to 1, null without rows. */
  readonly baseline: number | null;
  /** That of the same call. */
  readonly confidence: Confidence;
  /** Of percentages. */
  readonly style: ReadingStyle;
  /** What is counted, in the language. */
  readonly names: { readonly numerator: string; readonly denominator: string };
  readonly imprint: FigureImprint;
  readonly t: Translate;
  /** Notes of the page's own, before those of the figure. */
  readonly notes?: readonly string[];
}

const leastWidth = 240;
const heights = { least: 320, most: 460, share: 0.5 } as const;

/** Shares against the size of their denominator, with the variation expected at each: frame, plot, walk and table twin. */
export function FunnelFigure(props: FunnelFigureProps): ReactElement {
  const { rows, baseline, confidence, style, names, imprint, t, notes = [], title, ...head } = props;
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const height = Math.round(Math.min(heights.most, Math.max(heights.least, width * heights.share)));
  const layout = useMemo(
    () => layoutFunnel({ rows, baseline, confidence, style, denominatorName: names.denominator, width, height, t }),
    [rows, baseline, confidence, style, names, width, height, t],
  );
  const tracks = useMemo(() => listFunnelTracks(rows), [rows]);
  const groups = useMemo(
    () => [{ id: 'all', name: null, rows: orderRows(rows).map((row) => toFunnelTwinRow(row, style, t)) }],
    [rows, style, t],
  );
  const columns = useMemo(
    () => [
      { id: 'parts', name: `${names.numerator}/${names.denominator}`, isNumber: true },
      { id: 'value', name: t('figure.table.value'), isNumber: true },
      { id: 'range', name: t('forms.funnel.table.range'), isNumber: true },
      { id: 'side', name: t('forms.funnel.table.side') },
    ],
    [names, t],
  );
  const summary = useMemo(
    () => summariseFunnel(title, { rows, baseline, style }, t),
    [title, rows, baseline, style, t],
  );
  const wordsOf = (stop: FigureStop): StopWords => {
    const row = rows.find(({ id }) => id === stop.trackId);
    if (!row || baseline === null) throw new RangeError(`no place ${stop.trackId}`);
    return describeFunnelStop(row, baseline, style, t);
  };
  return (
    <FigureFrame
      {...head}
      title={title}
      imprint={imprint}
      notes={[...notes, ...describeFunnelNotes(rows, baseline, layout, t)]}
      t={t}
      table={<TwinTable caption={title} headName={t('figure.table.area')} columns={columns} groups={groups} t={t} />}
    >
      <div ref={ref} className="dinh-measure">
        {baseline !== null && (
          <FunnelKey
            baseline={baseline}
            confidence={confidence}
            hasOutside={layout.dots.some(({ colour, isOutlier }) => colour === 'context' && isOutlier)}
            style={style}
            t={t}
          />
        )}
        <RingedPlot
          label={title}
          summary={summary}
          tracks={tracks}
          axis="places"
          wordsOf={wordsOf}
          t={t}
          width={width}
          height={height}
          placeOf={(stop) => findDot(layout.dots, stop)}
          stopNear={(place) => findDotStop(layout.dots, tracks, place)}
        >
          <FunnelPicture layout={layout} />
        </RingedPlot>
      </div>
    </FigureFrame>
  );
}
