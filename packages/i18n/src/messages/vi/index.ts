import { area } from './area.ts';
import { cell } from './cell.ts';
import { errors } from './errors.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { indicator } from './indicator.ts';
import { overview } from './overview.ts';
import { problems } from './problems.ts';
import { server } from './server.ts';
import { units } from './units.ts';
import { words } from './words.ts';

export const messagesVi = {
  overview,
  indicator,
  area,
  problems,
  cell,
  frame,
  figure,
  words,
  units,
  errors,
  server,
} as const;
