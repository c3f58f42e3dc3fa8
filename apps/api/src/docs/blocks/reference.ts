import { createTranslator, type Language, type Translate } from '@dinh/i18n';
import { z } from 'zod';
import { mostReleases } from '../../files/observation-query.ts';
import { createDescription } from '../../openapi/create-description.ts';
import { describeRefusal, toHttpStatus } from '../../refusal/describe-refusal.ts';
import { refusalCodes } from '../../refusal/refusal.ts';
import { escapeMarkdown, toCode, writeTable } from './write-table.ts';

const schemaShape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  items: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.unknown().optional(),
});

const parameterShape = z.looseObject({
  name: z.string(),
  description: z.string(),
  schema: schemaShape,
  example: z.unknown().optional(),
});

const descriptionShape = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({
      servers: z.array(z.object({ url: z.string() })).optional(),
      get: z.looseObject({
        summary: z.string(),
        parameters: z.array(parameterShape),
        responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
      }),
    }),
  ),
});

type Parameter = z.infer<typeof parameterShape>;

/** What a parameter takes: its words, its bounds, or an example. */
function toAccepted({ schema, example }: Parameter, t: Translate): string {
  const words = schema.enum ?? schema.items?.enum;
  if (words) return words.map(toCode).join(', ');
  const { minimum, maximum } = schema;
  if (minimum !== undefined && maximum !== undefined) {
    return maximum === mostReleases
      ? t('docs.from', { lowest: minimum })
      : t('docs.between', { lowest: minimum, highest: maximum });
  }
  return example === undefined ? t('docs.text') : t('docs.forExample', { example: toCode([example].flat().join(',')) });
}

const longestExample = 1200;

/** An example of an answer, lists cut after their first item; none where there is no text to show. */
function toExample(content: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const body = Object.entries(content ?? {})[0];
  const example = z.object({ example: z.unknown() }).safeParse(body?.[1]).data?.example;
  if (example === undefined) return undefined;
  const isText = typeof example === 'string';
  const text = isText
    ? example.trim()
    : JSON.stringify(example, (_, value) => (Array.isArray(value) ? value.slice(0, 1) : value), 2);
  if (text.length > longestExample) return undefined;
  return `\`\`\`${isText ? 'csv' : 'json'}\n${text}\n\`\`\``;
}

/** Every address of a file with its parameters and an example, from the description that machines read. */
export function writeReference(language: Language): string {
  const t = createTranslator(language);
  const { paths: all } = createDescription(language, 'reference');
  // What stores has no parameters; the page on figures says how it is asked.
  const { paths } = descriptionShape.parse({
    paths: Object.fromEntries(Object.entries(Object(all)).filter(([, operations]) => 'get' in Object(operations))),
  });
  const sections = Object.entries(paths).map(([path, { get, servers }]) => {
    const rows = get.parameters.map((parameter) => [
      toCode(parameter.name),
      toAccepted(parameter, t),
      escapeMarkdown(parameter.description),
    ]);
    const example = toExample(get.responses['200']?.content);
    return [
      `### ${servers ? '' : '/api/v1'}${path} {#file-${path.slice(1).replaceAll(/[{}]/g, '').replaceAll(/[./]/g, '-')}}`,
      `${escapeMarkdown(get.summary)}.`,
      writeTable([t('docs.head.parameter'), t('docs.head.accepted'), t('docs.head.meaning')], rows),
      ...(example === undefined ? [] : [t('docs.exampleOfAnswer'), example]),
    ].join('\n\n');
  });
  return sections.join('\n\n');
}

/** Every reason for which a request is refused. */
export function writeRefusals(language: Language): string {
  const t = createTranslator(language);
  const rows = refusalCodes.map((code) => {
    const refusal = { code, field: '…', seen: '…', accepted: ['…'] };
    return [toCode(code), String(toHttpStatus(refusal)), escapeMarkdown(describeRefusal(refusal, language).message)];
  });
  return writeTable([t('docs.head.code'), t('docs.head.status'), t('docs.head.sentence')], rows);
}
