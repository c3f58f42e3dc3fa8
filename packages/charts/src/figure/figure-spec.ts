import { findPeriod } from '@dinh/kpi';
import { z } from 'zod';

export const figureForms = ['line', 'bars', 'small', 'spark'] as const;
export type FigureForm = (typeof figureForms)[number];

const period = z.string().refine((text) => findPeriod(text) !== undefined, { error: 'not a period' });

/** What a picture shows, in full: screen, export, embed and report draw the same from the same spec. */
export const figureSpec = z
  .strictObject({
    version: z.literal(1),
    form: z.enum(figureForms),
    indicators: z.array(z.string().min(1)).min(1),
    areas: z.array(z.string().min(1)),
    from: period.nullable(),
    to: period.nullable(),
    /** The one period of ranked bars. */
    period: period.nullable(),
    focus: z.string().min(1).nullable(),
    lang: z.enum(['vi', 'en']),
    release: z.int().positive(),
  })
  .readonly();
export type FigureSpec = z.infer<typeof figureSpec>;

/** A spec to and from its JSON text. */
const figureSpecText = z.codec(z.string(), figureSpec, {
  decode: (text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.issues.push({ code: 'custom', input: text, message: 'not JSON' });
      return z.NEVER;
    }
  },
  encode: (spec) => JSON.stringify(spec),
});

/** Writes a spec as text; equal specs give equal texts. */
export function encodeFigureSpec(spec: FigureSpec): string {
  return z.encode(figureSpecText, figureSpec.parse(spec));
}

/** Reads a spec from text; undefined when it is none of ours. */
export function parseFigureSpec(text: string): FigureSpec | undefined {
  const result = z.safeDecode(figureSpecText, text);
  return result.success ? result.data : undefined;
}
