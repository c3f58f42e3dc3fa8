import { formatDate, formatList, localDefinition, localName, type Translate } from '@dinh/i18n';
import { areaLevels } from '@dinh/kpi';
import type { Release } from '../releases.ts';
import type { DataSetRow } from './data-set-library.ts';

/** What a data set is called and about, in a language. */
export interface DataSetWords {
  readonly name: string;
  readonly description: string;
  /** How its figures came to be. */
  readonly technique: string;
  readonly keywords: readonly string[];
}

function markMadeUp(text: string, { dataSet }: Release, t: Translate): string {
  return dataSet === 'synthetic' ? `${t('words.synthetic')} · ${text}` : text;
}

function listKeywords(t: Translate): readonly string[] {
  return t('openData.keywords').split(', ');
}

function describeTechnique(row: DataSetRow, t: Translate): string {
  const { numerator, denominator } = localDefinition(row, t.language);
  if (row.kind === 'distinct' || row.sources.every(({ kind }) => kind === 'register')) {
    return t('openData.technique.register');
  }
  if (numerator !== null && denominator !== null) return t('openData.technique.ratio', { numerator, denominator });
  return t(`openData.technique.${row.measure}`);
}

/** An indicator as a data set. */
export function describeDataSet(row: DataSetRow, release: Release, t: Translate): DataSetWords {
  const levels = areaLevels
    .filter((level) => row.figureLevels.includes(level))
    .map((level) => t(`words.level.${level}`));
  const description = t('openData.description', {
    definition: localDefinition(row, t.language).definition,
    count: row.figures,
    levels: formatList(levels, t.language),
    from: formatDate(row.firstDay, t.language),
    to: formatDate(row.lastDay, t.language),
    release: String(release.number),
  });
  return {
    name: markMadeUp(localName(row, t.language), release, t),
    description: markMadeUp(description, release, t),
    technique: describeTechnique(row, t),
    keywords: [t(`words.family.${row.family}`), ...levels, ...listKeywords(t)],
  };
}

/** A release as one data set. */
export function describeWhole(release: Release, t: Translate): Omit<DataSetWords, 'technique'> {
  const values = { release: String(release.number) };
  return {
    name: markMadeUp(t('openData.whole.title', values), release, t),
    description: markMadeUp(t('openData.whole.description', values), release, t),
    keywords: listKeywords(t),
  };
}

/** Everything that there is to take away, as a catalogue. */
export function describeCatalogue(count: number, release: Release, t: Translate): Omit<DataSetWords, 'technique'> {
  return {
    name: markMadeUp(t('openData.catalogue.title', { purpose: t('frame.purpose') }), release, t),
    description: markMadeUp(t('openData.catalogue.description', { count }), release, t),
    keywords: listKeywords(t),
  };
}
