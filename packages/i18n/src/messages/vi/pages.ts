import { area } from './area.ts';
import { cell } from './cell.ts';
import { coverage } from './coverage.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { heritage } from './heritage.ts';
import { indicator } from './indicator.ts';
import { overview } from './overview.ts';
import { problems } from './problems.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** What pages and figures say. */
export const pageMessagesVi = {
  overview,
  indicator,
  area,
  heritage,
  problems,
  sources,
  cell,
  coverage,
  frame,
  figure,
  words,
  units,
} as const;
