import { languages } from '@dinh/i18n';
import type { Report } from '@dinh/publish';
import { z } from 'zod';
import { releaseAnswer, releaseInput, shortText } from './nouns.ts';

export const reportInput = releaseInput.extend({
  policyId: shortText(100),
  /** The place that the policy is made for unless given. */
  areaId: shortText(100).optional(),
  /** A day or period; the day of the release unless given. */
  asOf: shortText(40).optional(),
  language: z.enum(languages),
  /** Under which address the asker reaches the server: what links and pictures begin with. */
  origin: z.string().regex(/^https?:\/\/[^\s/?#@"<>]{1,300}$/),
});

const textRun = z.object({
  text: z.string(),
  href: z.string().optional(),
  isNote: z.boolean().optional(),
  language: z.enum(languages).optional(),
});
const richText = z.array(textRun).readonly();
const cell = z.array(richText).readonly();

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ kind: z.literal('prose'), id: z.string(), text: richText }),
  z.object({ kind: z.literal('list'), id: z.string(), items: z.array(richText).readonly() }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z
      .array(z.object({ head: z.string(), width: z.number(), align: z.enum(['left', 'center', 'right']).optional() }))
      .readonly(),
    rows: z.array(z.object({ anchor: z.string().optional(), cells: z.array(cell).readonly() })).readonly(),
  }),
  z.object({
    kind: z.literal('figure'),
    /** The PNG in base64. */
    picture: z.object({ png: z.string(), width: z.number(), height: z.number(), alt: z.string() }),
    caption: z.string(),
  }),
]);
const blocks = z.array(block).readonly();

const reportShape = z.object({
  language: z.enum(languages),
  title: z.string(),
  date: z.string(),
  mark: z.string().nullable(),
  head: z.object({
    parentIssuer: z.string(),
    issuer: z.string(),
    nation: z.string(),
    motto: z.string(),
    number: z.string(),
    placeDate: z.string(),
    kind: z.string(),
    subject: z.array(z.string()).readonly(),
  }),
  body: blocks,
  closing: z.object({
    recipientsHead: z.string(),
    recipients: z.array(z.string()).readonly(),
    signer: z.string(),
    sign: z.string(),
    name: z.string(),
  }),
  annex: z.object({ title: z.string(), subtitle: z.string(), attached: z.string(), blocks }),
}) satisfies z.ZodType<Report>;

export const reportAnswer = z.object({
  release: releaseAnswer,
  /** The place and day it was written for. */
  areaId: z.string(),
  asOf: z.string(),
  report: reportShape,
});
