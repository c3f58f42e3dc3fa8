import type { PointMark } from '../figure/point-mark.ts';
import type { Palette } from '../palette/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { drawMark } from './draw-mark.ts';
import { type DrawnLine, drawSpans, drawText } from './draw-text.ts';

/** The signs by which notes name marks. No letter of the font: they are drawn as the marks themselves. */
const markOfSign: Readonly<Record<string, PointMark>> = {
  '●': 'reported',
  '○': 'provisional',
  '◇': 'estimated',
  '◌': 'incomplete',
  '✕': 'disagrees',
};
const anySign = new RegExp(`([${Object.keys(markOfSign).join('')}])`, 'u');
const radiusShare = 0.29;
/** From the baseline up to the middle of small letters, in parts of their size. */
const middleShare = 0.33;

/** One line of text in which the signs of marks are drawn; what stands between them keeps its measured place. */
export function drawSignedText(
  line: string,
  { x, baseline, size, ...style }: DrawnLine,
  palette: Palette,
): readonly string[] {
  if (!anySign.test(line)) return [drawText(line, { x, baseline, size, ...style }, palette)];
  let left = x;
  const parts = line.split(anySign).map((part) => {
    const at = left;
    left += measureText(part, { size });
    return { part, at, mark: markOfSign[part], width: left - at };
  });
  const words = parts.filter(({ mark, part }) => mark === undefined && part !== '');
  const marks = parts.flatMap(({ mark, at, width }) =>
    mark === undefined
      ? []
      : [
          drawMark(
            { mark, x: at + width / 2, y: baseline - middleShare * size, radius: radiusShare * size },
            palette.ink,
            palette,
          ),
        ],
  );
  const spans = words.map(({ part, at }) => ({ text: part, x: at }));
  return [drawSpans(spans, { baseline, size, ...style }, palette), ...marks];
}
