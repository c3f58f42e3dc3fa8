import { serverTopicsEn } from '#server-topics';
import { area } from './area.ts';
import { cell } from './cell.ts';
import { compare } from './compare.ts';
import { errors } from './errors.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { heritage } from './heritage.ts';
import { indicator } from './indicator.ts';
import { overview } from './overview.ts';
import { problems } from './problems.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';
import { words } from './words.ts';

export const messagesEn = {
  overview,
  indicator,
  area,
  heritage,
  problems,
  sources,
  cell,
  compare,
  frame,
  figure,
  words,
  units,
  errors,
  ...serverTopicsEn,
};
