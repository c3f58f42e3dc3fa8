import { classColours, contrastRatio, type Palette } from '../palette/index.ts';

/** The colour of words on a class: that of the two which stands out more from it. */
export function textOnClass(index: number, palette: Palette): 'ink' | 'paper' {
  const role = classColours[index];
  if (role === undefined) throw new RangeError(`no colour of class ${index}`);
  const [ink, paper] = [palette.ink, palette.paper].map((colour) => contrastRatio(colour, palette[role]));
  return (ink ?? 0) >= (paper ?? 0) ? 'ink' : 'paper';
}
