import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { indicator } from './indicator.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** What the frame says, and figures, and the pages read most: here from the start. */
export const pageMessagesEn = {
  indicator,
  frame,
  figure,
  words,
  units,
};
