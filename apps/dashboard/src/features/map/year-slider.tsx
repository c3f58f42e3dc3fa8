import { useId, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useYearPlay } from './use-year-play.ts';

interface YearSliderProps {
  /** Those that have figures, ascending. */
  readonly years: readonly number[];
  readonly year: number;
  /** How many places have a figure, by the year: the one passed is not yet the page's. */
  readonly completeness: ReadonlyMap<number, string>;
  /** A year passed on the way: no step of the reader's history. */
  readonly onPass: (year: number) => void;
}

/** The year of the map, to drag, to step through by keys, or to let run. */
export function YearSlider({ years, year, completeness, onPass }: YearSliderProps) {
  const t = useTranslate();
  const id = useId();
  const index = Math.max(0, years.indexOf(year));
  // The address follows a moment later: until then the handle stays under the finger.
  const [dragged, setDragged] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const shown = dragged?.from === index ? dragged.to : index;
  const shownYear = years[shown] ?? year;
  const pass = (to: number): void => {
    const next = years[to];
    if (next === undefined) return;
    setDragged({ from: index, to });
    onPass(next);
  };
  const { isPlaying, toggle } = useYearPlay({ index, count: years.length, onStep: pass });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-14 print:hidden">
      <button type="button" className={buttonStyle} onClick={toggle}>
        {t(isPlaying ? 'map.year.pause' : 'map.year.play')}
      </button>
      <span className="inline-flex max-w-full items-center gap-3">
        <label htmlFor={id} className="whitespace-nowrap text-12 text-muted">
          {t('map.year.label')}
        </label>
        <input
          id={id}
          type="range"
          className="h-9 w-40 min-w-0 shrink accent-link"
          min={0}
          max={years.length - 1}
          step={1}
          value={shown}
          aria-valuetext={t('map.year.value', {
            year: String(shownYear),
            completeness: completeness.get(shownYear) ?? '',
          })}
          onChange={(event) => pass(Number(event.target.value))}
        />
        {/* Said by the slider; a live region of its own would talk into the map's. */}
        <span aria-hidden="true" className="font-semibold text-16 tabular-nums">
          {String(shownYear)}
        </span>
      </span>
    </div>
  );
}
