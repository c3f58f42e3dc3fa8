import { createTranslator, type Language, type MessageKey } from '@dinh/i18n';
import {
  absenceKinds,
  areaKinds,
  areaLevels,
  designations,
  directions,
  families,
  findingKinds,
  indicatorKinds,
  measures,
  observationStatuses,
  readingReasons,
  shareHints,
  sourceKinds,
  successionRelations,
} from '@dinh/kpi';
import { escapeMarkdown, toCode, writeTable } from './write-table.ts';

/** The closed lists, each with the topic its words have in the messages. */
const lists = {
  family: families,
  level: areaLevels,
  areaKind: areaKinds,
  status: observationStatuses,
  absence: absenceKinds,
  indicatorKind: indicatorKinds,
  measure: measures,
  direction: directions,
  sourceKind: sourceKinds,
  designation: designations,
  succession: successionRelations,
  reason: readingReasons,
  hint: shareHints,
} as const;

function writeWords(language: Language, words: readonly (readonly [code: string, key: MessageKey])[]): string {
  const t = createTranslator(language);
  const say: (key: MessageKey) => string = t;
  const rows = words.map(([code, key]) => [toCode(code), escapeMarkdown(say(key))]);
  return writeTable([t('docs.head.code'), t('docs.head.meaning')], rows);
}

/** Every closed list, its codes beside the words that screens use. */
export function writeLists(language: Language): string {
  const t = createTranslator(language);
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const sections = names.map((name) => {
    const codes: readonly string[] = lists[name];
    const words = codes.map((code) => [code, `words.${name}.${code}` as MessageKey] as const);
    return `### ${t(`docs.list.${name}`)} {#list-${name.toLowerCase()}}\n\n${writeWords(language, words)}`;
  });
  return sections.join('\n\n');
}

/** The kinds of checks, as the page of problems names them. */
export function writeCheckList(language: Language): string {
  return writeWords(
    language,
    findingKinds.map((kind) => [kind, `problems.findings.kinds.${kind}`] as const),
  );
}
