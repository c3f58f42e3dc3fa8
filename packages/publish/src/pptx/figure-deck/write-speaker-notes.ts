import { createTranslator, formatDate, formatList } from '@dinh/i18n';
import type { AbsenceKind, FigureSheet } from '@dinh/kpi';
import { describeBoundaries, describeShown } from '../../figure/describe-sheet.ts';

type SheetSource = FigureSheet['sources'][number];

function describeSource({ title, publisher, published, url }: SheetSource, language: FigureSheet['language']): string {
  const parts = [publisher, title, published === null ? null : formatDate(published, language), url];
  return parts.filter((part) => part !== null && part !== '').join('. ');
}

/**
 * What a speaker has below a figure's slide: what is counted, on whose boundaries, how many blanks of which kind, what
 * may mislead, and all sources in full.
 *
 * @param warnings Sentences.
 */
export function writeSpeakerNotes(sheet: FigureSheet, warnings: readonly string[]): readonly string[] {
  const t = createTranslator(sheet.language);
  const { indicators, rows, sources, licence, link } = sheet;
  const blanks = rows.flatMap(({ absence }): readonly AbsenceKind[] => (absence === null ? [] : [absence]));
  const kinds = [...Map.groupBy(blanks, (absence) => absence)].map(([absence, own]) =>
    t('slides.speaker.absence', { absence: t(`words.absence.${absence}`), count: own.length }),
  );
  return [
    ...indicators.flatMap(({ name, definition, unitName, numeratorName, denominatorName }) => [
      t('slides.speaker.definition', { name, definition }),
      t('slides.speaker.unit', { unit: unitName }),
      ...(numeratorName === null || denominatorName === null
        ? []
        : [t('slides.speaker.parts', { numerator: numeratorName, denominator: denominatorName })]),
    ]),
    t('slides.speaker.basis', { basis: describeBoundaries(sheet, t) }),
    t('slides.speaker.shown', { shown: describeShown(sheet, t) }),
    t('slides.speaker.blanks'),
    ...(kinds.length === 0
      ? []
      : [
          t('slides.speaker.absences', {
            ...{ count: rows.length, known: rows.length - blanks.length },
            absences: formatList(kinds, t.language),
          }),
        ]),
    ...warnings.map((warning) => t('slides.speaker.warning', { warning })),
    ...sources.map((source) => t('slides.speaker.source', { source: describeSource(source, sheet.language) })),
    t('slides.speaker.licence', licence),
    t('slides.speaker.link', { link }),
  ];
}
