import type { Language } from '@dinh/i18n';
import { letters, slideInk, toEmu } from '../slide-look.ts';
import { slideLocales, writeFill } from '../write-text.ts';

export interface TextLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly rotation?: number;
}

function writeDefault({ size = letters.note, isBold = false, color = slideInk.ink }: TextLook): string {
  return `<a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}">${writeFill(color)}<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr>`;
}

function writeBody({ rotation }: TextLook): string {
  return rotation === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
}

/** How the words of a part of a chart look. */
export function writeTextLook(look: TextLook, language: Language): string {
  return `<c:txPr>${writeBody(look)}<a:lstStyle/><a:p><a:pPr>${writeDefault(look)}</a:pPr><a:endParaRPr lang="${slideLocales[language]}"/></a:p></c:txPr>`;
}

/** Words of a chart's own; `text` is XML. */
export function writeRich(text: string, look: TextLook, language: Language): string {
  const { size = letters.note, isBold = false, color = slideInk.ink } = look;
  return `<c:rich>${writeBody(look)}<a:lstStyle/><a:p><a:pPr>${writeDefault(look)}</a:pPr><a:r><a:rPr lang="${slideLocales[language]}" sz="${size * 100}" b="${isBold ? 1 : 0}">${writeFill(color)}</a:rPr><a:t>${text}</a:t></a:r></a:p></c:rich>`;
}

/** A line of so many points. */
export function writeLine(color: string, points: number, dash: string | null = null): string {
  const dashed = dash === null ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${toEmu(points)}" cap="rnd">${writeFill(color)}${dashed}<a:round/></a:ln>`;
}

export const noLine = '<a:ln><a:noFill/></a:ln>';

export interface Shown {
  readonly value?: boolean;
  readonly series?: boolean;
}

/** What a label says, in the order in which the format has it. */
export function writeShown({ value = false, series = false }: Shown): string {
  const flag = (is: boolean): number => (is ? 1 : 0);
  return `<c:showLegendKey val="0"/><c:showVal val="${flag(value)}"/><c:showCatName val="0"/><c:showSerName val="${flag(series)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}
