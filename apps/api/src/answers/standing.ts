import { families, notComparedReasons, observationStatuses } from '@dinh/kpi';
import { z } from 'zod';
import { policyAnswer, releaseAnswer, releaseInput, shortText, sourceAnswer } from './nouns.ts';

export const standingInput = releaseInput.extend({ id: shortText(100) });

const text = z.string();
const numberOrNull = z.number().nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const texts = list(text);

const gapAnswer = z.object({ difference: z.number(), things: numberOrNull });

/** One `StandingIn` of @dinh/kpi. */
const standingInAnswer = z.object({
  of: z.int(),
  due: z.int(),
  /** With the area's own row alone. */
  ranking: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('ranked'),
      of: z.int(),
      due: z.int(),
      full: z.boolean(),
      rows: list(z.object({ id: text, rank: z.int(), ties: z.int() })),
    }),
    z.object({ status: z.literal('too-few'), have: z.int(), need: z.int() }),
  ]),
  median: numberOrNull,
  toMedian: gapAnswer.nullable(),
  best: list(z.object({ id: text, period: text, value: z.number(), sourceIds: texts })),
  bestTies: z.int(),
  toBest: gapAnswer.nullable(),
});

const gain = { start: z.number(), end: z.number(), startPeriod: text, endPeriod: text, gain: z.number() };
const gainAnswer = z.object(gain);
const window = { from: text, to: text, own: gainAnswer, of: z.int() };

const learningAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('no-window') }),
  z.object({ status: z.literal('neutral') }),
  z.object({ status: z.literal('own-missing'), reason: z.enum(['no-start', 'no-end', 'break']) }),
  z.object({ status: z.literal('none'), ...window }),
  z.object({
    status: z.literal('found'),
    ...window,
    rows: list(z.object({ id: text, distance: z.number(), ...gain, sourceIds: texts })),
  }),
]);

/** One `Standing` of @dinh/kpi. */
const oneStandingAnswer = z.object({
  indicatorId: text,
  family: z.enum(families),
  year: z.int(),
  stale: z.boolean(),
  own: z.object({
    period: text,
    value: z.number(),
    numerator: numberOrNull,
    denominator: numberOrNull,
    reportedShare: text.nullable(),
    status: z.enum(observationStatuses),
    parts: list(
      z.object({ areaId: text, value: z.number(), numerator: numberOrNull, denominator: numberOrNull }),
    ).nullable(),
    sourceIds: texts,
  }),
  among: z.object({ all: standingInAnswer, peers: standingInAnswer }),
  quarter: z.enum(['best', 'worst']).nullable(),
  trend: z.object({ change: z.enum(['up', 'down', 'none', 'not-calculable']), chiSquared: numberOrNull }).nullable(),
  learning: learningAnswer,
});

export const standingAnswer = z.discriminatedUnion('status', [
  z.object({
    release: releaseAnswer,
    status: z.literal('not-compared'),
    areaId: text,
    reason: z.enum(notComparedReasons),
  }),
  z.object({
    release: releaseAnswer,
    status: z.literal('compared'),
    areaId: text,
    /** Today's boundaries for an area that still exists, those of its last day for one that ended. */
    basis: z.union([z.literal('as-reported'), z.templateLiteral(['on:', z.string()])]),
    /** The day whose areas are compared, and how many they are. */
    day: text,
    due: z.int(),
    /** The areas most like it, nearest first. */
    peers: list(z.object({ id: text, distance: z.number(), closest: texts, farthest: texts })),
    /** One per indicator in which the area has a complete figure. */
    standings: list(oneStandingAnswer),
    /** Whom to visit, the largest lead first, with the policies that were in force there meanwhile. */
    lessons: list(z.object({ indicatorId: text, areaId: text, policyIds: texts })),
    policies: list(policyAnswer),
    sources: list(sourceAnswer),
  }),
]);
