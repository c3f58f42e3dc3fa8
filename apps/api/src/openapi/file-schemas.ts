import {
  absenceKinds,
  areaLevels,
  comparators,
  dataSets,
  directions,
  figureChangeKinds,
  notAssessableReasons,
  observationStatuses,
  peerFeatures,
  targetFlags,
  targetMethods,
  targetStatuses,
} from '@dinh/kpi';
import { type PackTables, packFormat } from '@dinh/release-pack';
import { z } from 'zod';
import { findingAnswer } from '../answers/finding.ts';
import { areaAnswer, heritageItemAnswer, indicatorAnswer, releaseAnswer } from '../answers/nouns.ts';
import { usedSourceAnswer } from '../answers/sources.ts';
import { refusalCodes } from '../refusal/refusal.ts';

const text = z.string();
const textOrNull = text.nullable();
const numberOrNull = z.number().nullable();
const release = z.int().positive();

const indicator = indicatorAnswer
  .omit({
    numeratorVi: true,
    numeratorEn: true,
    denominatorVi: true,
    denominatorEn: true,
    definitionVi: true,
    definitionEn: true,
  })
  .extend({ name: text, numerator: textOrNull, denominator: textOrNull, definition: text });

const area = areaAnswer.extend({
  code: textOrNull,
  name: text,
  capitalVi: textOrNull,
  isoCode: textOrNull,
  wikidata: textOrNull,
});

const named = { sourceTitle: textOrNull, sourceUrl: textOrNull };

const observation = z.object({
  areaId: textOrNull,
  areaName: text,
  areaLevel: z.enum(areaLevels),
  indicatorId: text,
  period: text,
  value: numberOrNull,
  numerator: numberOrNull,
  denominator: numberOrNull,
  reportedShare: textOrNull,
  status: z.enum(observationStatuses),
  absence: z.enum(absenceKinds).nullable(),
  complete: z.boolean().nullable(),
  sourceId: text,
  ...named,
  note: textOrNull,
});

const comparedArea = z.strictObject({
  areaId: text,
  areaName: text,
  population: numberOrNull,
  populationYear: z.int().nullable(),
  density: numberOrNull,
  km2: numberOrNull,
  communeUnits: z.int().nullable(),
  urbanShare: numberOrNull,
  region: textOrNull,
  kind: text,
});

/** A province with those most like it. */
export const areaWithPeers = comparedArea
  .extend({
    peers: z.array(
      comparedArea
        .extend({
          distance: z.number(),
          closest: z.array(z.enum(peerFeatures)),
          farthest: z.array(z.enum(peerFeatures)),
        })
        .strict(),
    ),
  })
  .strict();

/** One indicator's places in one year. */
export const ranking = z.strictObject({
  indicatorId: text,
  indicatorName: text,
  /** Null where no province has a figure. */
  year: z.int().nullable(),
  direction: z.enum(directions),
  decimals: z.int(),
  status: z.enum(['ranked', 'too-few']),
  of: z.int(),
  due: z.int(),
  full: z.boolean().nullable(),
  need: z.int().nullable(),
  rows: z.array(
    z.strictObject({
      areaId: text,
      areaName: text,
      rank: z.int().nullable(),
      ties: z.int().nullable(),
      value: numberOrNull,
      numerator: numberOrNull,
      denominator: numberOrNull,
      period: text,
      status: z.enum(observationStatuses),
      sourceId: text,
      ...named,
    }),
  ),
  without: z.array(z.strictObject({ areaId: text, areaName: text, reason: z.enum([...absenceKinds, 'incomplete']) })),
});

/** A target as its document states it, how it stands, and why. */
export const assessedTarget = z.strictObject({
  id: text,
  policyId: textOrNull,
  policyTitle: textOrNull,
  areaId: textOrNull,
  areaName: text,
  indicatorId: text,
  indicatorName: text,
  comparator: z.enum(comparators),
  value: numberOrNull,
  upper: numberOrNull,
  baselinePeriod: textOrNull,
  baselineValue: numberOrNull,
  milestones: z.array(z.strictObject({ period: text, value: z.number() })),
  deadline: textOrNull,
  status: z.enum(targetStatuses),
  reasons: z.array(z.enum([...notAssessableReasons, ...targetFlags])),
  text,
  notes: z.array(text),
  method: z.enum(targetMethods),
  ratio: numberOrNull,
  score: numberOrNull,
  reading: z
    .strictObject({
      period: text,
      value: z.number(),
      numerator: numberOrNull,
      denominator: numberOrNull,
      sourceId: text,
      ...named,
    })
    .nullable(),
  expectedNow: numberOrNull,
  gap: numberOrNull,
  gapInParts: numberOrNull,
  requiredPerYear: numberOrNull,
  recentPerYear: numberOrNull,
  projected: z.strictObject({ value: z.number(), low: numberOrNull, high: numberOrNull, points: z.int() }).nullable(),
  metIn: z.int().nullable(),
  lapsed: z.boolean(),
  successors: z.array(z.strictObject({ areaId: text, areaName: text })),
  note: textOrNull,
  sourceId: text,
  ...named,
});

/** How many targets stand how, and why some can't be assessed. */
export const targetCounts = z.strictObject({
  targets: z.int(),
  statuses: z.record(z.enum(targetStatuses), z.int()),
  reasons: z.record(z.enum(notAssessableReasons), z.int()),
  worst: z.enum(targetStatuses).nullable(),
});

/** What a release holds of a cell: a figure, or why there is none. */
const revisedFigure = z
  .strictObject({
    value: numberOrNull,
    numerator: numberOrNull,
    denominator: numberOrNull,
    reportedShare: textOrNull,
    status: z.enum(observationStatuses),
    absence: z.enum(absenceKinds).nullable(),
    complete: z.boolean().nullable(),
    sourceId: text,
    ...named,
  })
  .nullable();

/** A cell whose figure a later release has otherwise. */
const revision = z.strictObject({
  indicatorId: text,
  indicatorName: text,
  areaId: text,
  areaName: text,
  period: text,
  kind: z.enum(figureChangeKinds),
  before: revisedFigure,
  now: revisedFigure,
});

const heritageItem = heritageItemAnswer.extend({ name: text, areaNames: z.array(text), ...named });

/** Findings of every kind, with the names that files add to their ids. */
const check = z.union(
  findingAnswer.options.map((option) => {
    const figure = option.shape.figure.extend({ areaName: textOrNull, ...named }).strict();
    return option
      .extend({ figure, others: z.array(figure), indicatorName: textOrNull, areaName: textOrNull, text: textOrNull })
      .strict();
  }),
);

const source = usedSourceAnswer.extend({ isTitleTranslated: z.boolean().nullable(), kindName: text });
const releaseRow = releaseAnswer.omit({ latest: true }).extend({ note: textOrNull });

const column = z.union([
  z.array(z.unknown()),
  z.strictObject({ same: z.unknown() }),
  z.strictObject({ words: z.array(z.unknown()), at: z.array(z.int()) }),
  z.strictObject({ words: z.array(z.unknown()), runs: z.array(z.int()) }),
]);
const table = z.strictObject({ length: z.int(), columns: z.record(text, column) });
const wholeAnswer = z.strictObject({ answer: z.looseObject({}), sourceIds: z.array(text) });

const pack = z.strictObject({
  release,
  dataSet: z.enum(dataSets),
  format: z.literal(packFormat),
  levels: z.array(z.enum(areaLevels)),
  tables: z.strictObject({
    releases: table,
    areas: table,
    indicators: table,
    successions: table,
    statuses: table,
    regions: table,
    populations: table,
    sizes: table,
    targets: table,
    policies: table,
    reviews: table,
    reviewPoints: table,
    values: table,
    exchanges: table,
    heritage: table,
    registers: table,
    sources: table,
    undated: table,
  } satisfies Readonly<Record<keyof PackTables, typeof table>>),
  figures: z.strictObject({
    printed: table,
    isComputed: column,
    values: z.array(numberOrNull),
    choices: table,
    otherCounts: column,
  }),
  overview: wholeAnswer,
  peers: wholeAnswer,
  problems: wholeAnswer.nullable(),
});

const geometry = z.looseObject({ type: text, id: text });

/** TopoJSON with what has to stand beside it. @see The TopoJSON Format Specification */
const boundaries = z.strictObject({
  release,
  dataSet: z.enum(dataSets),
  attribution: text,
  licence: text,
  licenceUrl: z.url().nullable(),
  type: z.literal('Topology'),
  bbox: z.array(z.number()).length(4),
  transform: z.strictObject({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.record(text, z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) })),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
});

function fileOf<Name extends string, Row extends z.ZodType>(name: Name, row: Row) {
  return z.strictObject({ release, dataSet: z.enum(dataSets), [name]: z.array(row) });
}

/** What every JSON file holds, and every refusal: nothing more, nothing less. */
export const fileSchemas = {
  indicators: fileOf('indicators', indicator.strict()),
  areas: fileOf('areas', area.strict()),
  observations: fileOf('observations', observation.strict()).extend({ basis: text }).strict(),
  heritage: fileOf('items', heritageItem.strict()),
  checks: fileOf('checks', check),
  peers: fileOf('peers', areaWithPeers)
    .extend({ weights: z.record(z.enum(peerFeatures), z.number()) })
    .strict(),
  ranks: fileOf('ranks', ranking).extend({ basis: text }).strict(),
  targets: fileOf('targets', assessedTarget)
    .extend({ asOf: text, basis: text, method: z.enum(targetMethods), counts: targetCounts })
    .strict(),
  revisions: fileOf('revisions', revision).extend({ date: text, against: release, againstDate: text }).strict(),
  sources: fileOf('sources', source.strict()),
  releases: fileOf('releases', releaseRow.strict()),
  boundaries,
  pack,
  refusal: z.strictObject({
    code: z.enum(refusalCodes),
    field: textOrNull,
    seen: textOrNull,
    accepted: z.array(text),
    message: text,
  }),
} as const;

export type FileSchemaName = keyof typeof fileSchemas;
