import { findPeriod } from '@dinh/kpi/period';
import { z } from 'zod';

/** Any text but the empty one: an empty cell is null or an error, never ''. */
export const text = z.string().min(1);

/** An ISO calendar day. */
export const day = z.string().refine((value) => findPeriod(value)?.frequency === 'D', 'an ISO day');

/** An ISO period or interval, see `parsePeriod`. */
export const period = z.string().refine((value) => findPeriod(value) !== undefined, 'an ISO period');

/** A year, a month or a day: as exact as the page was. */
export const date = z
  .string()
  .refine((value) => ['A', 'M', 'D'].includes(findPeriod(value)?.frequency ?? ''), 'an ISO year, month or day');

export const count = z.int().nonnegative();
export const year = z.int().min(1900).max(2100);

/** A number as text, for figures whose printed digits matter. */
export const numericText = z.string().regex(/^-?\d+(\.\d+)?$/, 'a number with a decimal point');

/** A share as printed: sources write both marks. */
export const printedShare = z.string().regex(/^\d+([.,]\d+)?$/, 'a share as printed');
