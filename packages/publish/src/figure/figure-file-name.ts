import { createTranslator, withoutRemark } from '@dinh/i18n';
import { type FigureSheet, parseBasis } from '@dinh/kpi';
import { describePeriods } from './describe-sheet.ts';
import { markName } from './mark-name.ts';

const mostLetters = 120;
/** File systems count bytes, of which a Vietnamese letter takes up to three. */
const mostBytes = 240;
const mostPlaces = 3;
/** What no file system takes, or shows a name other than it is. */
const forbidden = /["\\/:*?<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** In days and decisions, where a space would make other numbers. */
const slashInNumber = /(?<=\d)\/(?=\d)/g;
/** From here on a value is so many of as many people, and not the indicator's own. */
const rateFactor = 1000;
/** Names of devices on Windows, whatever follows the dot. */
const device = /^(?:con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])(?=\.|$)/i;
const utf8 = new TextEncoder();

function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(slashInNumber, '-')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function fits(name: string): boolean {
  return name.length <= mostLetters && utf8.encode(name).length <= mostBytes;
}

/** A text cut, at whole letters, to the longest with which the name fits; undefined where none does. */
function cutToFit(text: string, toName: (text: string) => string): string | undefined {
  if (fits(toName(text))) return toName(text);
  const letters = Array.from(new Intl.Segmenter('vi').segment(text.slice(0, mostLetters)), ({ segment }) => segment);
  while (letters.length > 0) {
    const name = toName(`${letters.join('').trimEnd()}…`);
    if (fits(name)) return name;
    letters.pop();
  }
  return undefined;
}

/** What a figure's numbers are where they aren't the indicator's own; else nothing. */
function nameMeasure({ shown, indicators }: FigureSheet): string {
  const rate = indicators.find(({ factor }) => factor >= rateFactor);
  return shown?.unitName ?? rate?.unitName ?? '';
}

/**
 * The name of a figure's file, which says its filter: `Tỷ lệ thôn có nhà văn hóa, Hải Phòng, 2015–2024, bản phát hành
 * 3.xlsx`. Any file system takes it; at most 120 letters, of which the indicator's name gives way first, then
 * what the numbers are and whose boundaries they are on.
 *
 * @param extension Without its dot.
 */
export function toFigureFileName(sheet: FigureSheet, extension: string): string {
  const t = createTranslator(sheet.language);
  const { indicators, areas, release } = sheet;
  const [first, ...others] = indicators.map(({ name }) => withoutRemark(name));
  const subject = clean(`${first ?? sheet.title}${others.length === 0 ? '' : ` +${others.length}`}`);
  const names = areas.map(({ name }) => name).join(', ');
  const places = areas.length <= mostPlaces ? names : t('files.areas', { count: areas.length });
  const day = parseBasis(sheet.basis);
  const count = t('files.areas', { count: areas.length });
  const own = [nameMeasure(sheet), ...(day === null ? [] : [t('files.name.basis', { day })])];
  const years = describePeriods(sheet, t);
  const ofRelease = t('files.name.release', { release: String(release.number) });
  const toName =
    (...rest: readonly string[]) =>
    (text: string): string => {
      const name = [text, ...rest.map(clean)].filter((part) => part !== '').join(', ');
      return markName(`${name.replace(device, '_$&').replace(/^\.+/, '_')}.${extension}`, release.dataSet);
    };
  return (
    cutToFit(subject, toName(places.length > mostLetters / 3 ? count : places, years, ...own, ofRelease)) ??
    cutToFit(subject, toName(count, years, ofRelease)) ??
    toName(ofRelease)('')
  );
}
