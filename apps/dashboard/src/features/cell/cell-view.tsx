import { describeAreaOfTime } from '@dinh/charts/ground';
import {
  describeFlags,
  describeParts,
  describeReading,
  formatDate,
  formatPeriod,
  formatPrintedShare,
  formatReading,
  isPrintedShown,
  localName,
  toReadingStyle,
} from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { CellAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import { findLatestRelease } from '../../pack/page-release.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellUrl } from '../figures/cell-address.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { FindingsTable } from '../problems/findings-table.tsx';
import { CellReport } from './cell-report.tsx';
import { CopyLine } from './copy-line.tsx';
import { ReadingsTable } from './readings-table.tsx';

const CellTargets = lazy(
  loadPart(async () => ({ default: (await import('./cell-targets.tsx')).CellTargets }), ['target']),
);

interface CellViewProps {
  readonly answer: CellAnswer;
  readonly period: string;
}

/** One figure with all its sources, why it is the one in use, how to cite it and how to report an error in it. */
export function CellView({ answer, period }: CellViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { indicator, area, point, release } = answer;
  const sources = indexSources(answer.sources);
  const known = catalogue.areaById.get(area.id);
  const areaName = known ? describeAreaOfTime(catalogue, known, t) : localName(area, t.language);
  const when = formatPeriod(period, t.language);
  const indicatorName = localName(indicator, t.language);
  const style = toReadingStyle(indicator, t.language);
  const value = point ? formatReading(point, style, t.language) : null;
  const mark = release.dataSet === 'synthetic' ? `${t('words.synthetic')}: ` : '';
  const title = t('cell.title', { indicator: indicatorName, area: areaName, period: when });
  const address = toCellUrl(release.number, { indicatorId: indicator.id, areaId: area.id, period });
  // An older release stays in the links that lead on from one of its cells.
  const search = release.number === findLatestRelease(release) ? {} : { release: release.number };
  const sourceOf = point ? sources.get(point.sourceId) : undefined;

  const sentence = (): string => {
    if (!point || value === null) {
      const absence = point?.absence ?? null;
      return absence === null || absence === 'not-found'
        ? t('cell.answer.none', { area: areaName, period: when })
        : t('cell.answer.absent', { area: areaName, period: when, absence: t(`words.absence.${absence}`) });
    }
    const parts = describeParts(point, style.denominatorName ?? null, t);
    const values = { area: areaName, period: when, value: asFigure(value) };
    return parts === null ? t('cell.answer.value', values) : t('cell.answer.valueParts', { ...values, parts });
  };
  const reading = point ? describeReading(point, style, t) : null;
  const isComputed = point !== null && point.numerator !== null && point.denominator !== null;
  const cited = reading !== null && isComputed ? t('cell.cite.computed', { reading }) : reading;
  const flags = point ? describeFlags(point, t) : '';
  const notes = point
    ? [
        point.reportedShare !== null && isPrintedShown(point)
          ? t('cell.answer.printed', { printed: formatPrintedShare(point.reportedShare, style.unit, t.language) })
          : '',
        flags === '' ? '' : t('cell.readings.marks', { flags }),
        point.hint === null || point.agrees !== false
          ? ''
          : t('cell.readings.hint', { hint: t(`words.hint.${point.hint}`) }),
        point.reason === 'only' ? '' : t('cell.readings.why', { reason: t(`words.reason.${point.reason}`) }),
      ].filter((note) => note !== '')
    : [];
  return (
    <article>
      <PageTitle title={title} site={t('frame.name')} />
      <Answer sentence={sentence()}>{notes.join(' ')}</Answer>
      {point && value !== null ? (
        <>
          <Section title={t('cell.readings.title')}>
            <ReadingsTable point={point} indicator={indicator} sources={sources} />
          </Section>
          {answer.findings.length === 0 ? null : (
            <Section title={t('cell.findings.title')} lead={t('cell.findings.text')}>
              <FindingsTable caption={t('cell.findings.title')} findings={answer.findings} sources={sources} />
            </Section>
          )}
          <Suspense>
            <CellTargets indicatorId={indicator.id} areaId={area.id} period={period} />
          </Suspense>
          <Section title={t('cell.cite.title')}>
            <CopyLine
              text={`${mark}${t('cell.cite.line', {
                indicator: indicatorName,
                area: areaName,
                period: when,
                value: cited ?? value,
                source: sourceOf ? [sourceOf.publisher, sourceOf.title, sourceOf.url].filter(Boolean).join(', ') : '',
                release: String(release.number),
                date: formatDate(release.date, t.language),
                address,
              })}`}
              label={t('cell.cite.copy')}
            />
          </Section>
        </>
      ) : null}
      <Section title={t('cell.links.title')}>
        <ul className="space-y-2 text-14">
          <li>
            <Link
              to="/indicators/$id"
              params={{ id: indicator.id }}
              search={{ ...search, areas: [area.id] }}
              className="underline"
            >
              {t('cell.links.series', { area: areaName })}
            </Link>
          </li>
          <li>
            <Link to="/areas/$id" params={{ id: area.id }} search={search} className="underline">
              {t('cell.links.area', { area: areaName })}
            </Link>
          </li>
          <li>
            <Link to="/indicators/$id" params={{ id: indicator.id }} search={search} className="underline">
              {t('cell.links.indicator')}: {indicatorName}
            </Link>
          </li>
        </ul>
      </Section>
      <Section title={t('cell.report.title')} anchor="report">
        <CellReport title={title} address={address} />
      </Section>
    </article>
  );
}
