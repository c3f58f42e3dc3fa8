const narrow = /[ijlftrI.,;:'’|!()[\]\-/ ]/u;
const wide = /\p{Lu}/u;
const widest = /[mwMW%@—…]/u;
/** Letters of other scripts, and pictures. */
const square = /[\u1100-\u1DFF\u2028-\uFFFF]|\p{Extended_Pictographic}/u;
const accent = /\p{M}/u;
const boldShare = 1.07;

function widthOf(letter: string): number {
  if (accent.test(letter)) return 0;
  if (narrow.test(letter)) return 0.31;
  if (square.test(letter)) return 1;
  if (widest.test(letter)) return 0.89;
  return wide.test(letter) ? 0.72 : 0.57;
}

export interface Letters {
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** About as wide as a text is, in points, on the safe side: whoever opens the file may have another font. */
export function estimateWidth(text: string, { size, isBold = false }: Letters): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += widthOf(letter);
  return width * size * (isBold ? boldShare : 1);
}

/** Lines that a text takes in a width, broken between words, and within those that are wider. */
export function countLines(text: string, width: number, look: Letters): number {
  const space = estimateWidth(' ', look);
  return text.split('\n').reduce((sum, line) => {
    let lines = 1;
    let at = 0;
    for (const word of line.split(' ')) {
      const own = estimateWidth(word, look);
      const next = at === 0 ? own : at + space + own;
      if (next <= width) at = next;
      else {
        if (at > 0) lines += 1;
        lines += Math.floor(own / width);
        at = own % width;
      }
    }
    return sum + lines;
  }, 0);
}

/** A text cut, between letters, to so many lines, with a mark where it was. */
export function cutToLines(text: string, most: number, width: number, look: Letters): string {
  if (countLines(text, width, look) <= most) return text;
  const all = Array.from(new Intl.Segmenter('vi').segment(text.slice(0, 4000)), ({ segment }) => segment);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (countLines(`${all.slice(0, middle).join('')}…`, width, look) <= most) low = middle;
    else high = middle - 1;
  }
  return `${all.slice(0, low).join('').trimEnd()}…`;
}
