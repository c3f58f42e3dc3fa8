import { xmlHead } from './part.ts';
import { slideFont, slideInk } from './slide-look.ts';

const [one, two, three, four, five] = slideInk.series;
const slots = [
  ['dk1', slideInk.ink],
  ['lt1', slideInk.paper],
  ['dk2', slideInk.nation],
  ['lt2', slideInk.raised],
  ['accent1', one],
  ['accent2', two],
  ['accent3', three],
  ['accent4', four],
  ['accent5', five],
  ['accent6', slideInk.nation],
  ['hlink', slideInk.link],
  ['folHlink', slideInk.link],
] as const;

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const plainLine = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const fonts = `<a:latin typeface="${slideFont}"/><a:ea typeface=""/><a:cs typeface="${slideFont}"/>`;

/**
 * Colours and font by which a whole presentation can be changed at once.
 *
 * @see ECMA-376, part 1, 20.1.6.9
 */
export function writeTheme(): string {
  const colours = slots.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join('');
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Dinh"><a:themeElements><a:clrScheme name="Dinh">${colours}</a:clrScheme><a:fontScheme name="Dinh"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Dinh"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12_700, 19_050].map(plainLine).join('')}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
