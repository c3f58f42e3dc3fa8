import type { Language } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import type { SlideAxis } from '../slide-deck.ts';
import { letters, slideInk } from '../slide-look.ts';
import { cleanLine } from '../write-text.ts';
import { toNumberFormat } from './chart-range.ts';
import type { TimeAxis } from './time-axis.ts';
import { noLine, writeLine, writeRich, writeTextLook } from './write-look.ts';

const ids = { category: 111_111_111, value: 222_222_222 } as const;
const fewSteps = 4;
const upright = -5_400_000;

/** The two axes, as a chart's marks name them. */
export const axisIds = `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;

type Place = 'b' | 'l';

function writeTitle(title: string | null, place: Place, language: Language): string {
  if (title === null) return '';
  const look = { color: slideInk.muted, ...(place === 'l' ? { rotation: upright } : {}) };
  return `<c:title><c:tx>${writeRich(escapeXml(cleanLine(title)), look, language)}</c:tx><c:overlay val="0"/></c:title>`;
}

function writeScaling({ min, max }: Pick<SlideAxis, 'min' | 'max'>, isReversed: boolean): string {
  const most = max === null ? '' : `<c:max val="${max}"/>`;
  const least = min === null ? '' : `<c:min val="${min}"/>`;
  return `<c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>${most}${least}</c:scaling>`;
}

const grid = `<c:majorGridlines><c:spPr>${writeLine(slideInk.rule, 0.75)}</c:spPr></c:majorGridlines>`;

/** An axis of words; the first stands at the top where it is reversed. */
export function writeCategoryAxis(
  axis: SlideAxis,
  { place, isReversed }: { readonly place: Place; readonly isReversed: boolean },
  language: Language,
): string {
  return `<c:catAx><c:axId val="${ids.category}"/>${writeScaling({ min: null, max: null }, isReversed)}<c:delete val="0"/><c:axPos val="${place}"/>${writeTitle(axis.title, place, language)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${writeLine(slideInk.context, 0.75)}</c:spPr>${writeTextLook(isReversed ? { size: letters.foot } : {}, language)}<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${isReversed ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** The axis of time of lines: years, or months of a single one. */
export function writeTimeAxis({ min, max, step, format }: TimeAxis, language: Language): string {
  return `<c:valAx><c:axId val="${ids.category}"/>${writeScaling({ min, max }, false)}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${writeLine(slideInk.context, 0.75)}</c:spPr>${writeTextLook({}, language)}<c:crossAx val="${ids.value}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`;
}

/** Ticks of a short axis are as far apart as its numbers show; of others the program chooses. */
function writeStep({ min, max, decimals }: SlideAxis): string {
  if (min === null || max === null || decimals === null) return '';
  const step = 10 ** -decimals;
  return (max - min) / step > fewSteps ? '' : `<c:majorUnit val="${step}"/>`;
}

interface ValueAxisPlace {
  readonly place: Place;
  /** Its numbers stand on the bars themselves. */
  readonly isHidden?: boolean;
  /** The foot of a reversed axis of words is its end. */
  readonly crossesAtEnd?: boolean;
  /** Of a scatter: on points, not between them; and which of the two axes it is. */
  readonly side?: 'x' | 'y';
  /** Numbered by hundredths of the whole. */
  readonly isShare?: boolean;
}

export function writeValueAxis(
  axis: SlideAxis,
  { place, isHidden = false, crossesAtEnd = false, side, isShare = false }: ValueAxisPlace,
  language: Language,
): string {
  const [own, other] = side === 'x' ? [ids.category, ids.value] : [ids.value, ids.category];
  return `<c:valAx><c:axId val="${own}"/>${writeScaling(axis, false)}<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${place}"/>${isHidden ? '' : grid + writeTitle(axis.title, place, language)}<c:numFmt formatCode="${isShare ? '0%' : toNumberFormat(axis.decimals)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${noLine}</c:spPr>${writeTextLook({ color: slideInk.muted }, language)}<c:crossAx val="${other}"/><c:crosses val="${crossesAtEnd ? 'max' : 'autoZero'}"/><c:crossBetween val="${side === undefined ? 'between' : 'midCat'}"/>${writeStep(axis)}</c:valAx>`;
}
