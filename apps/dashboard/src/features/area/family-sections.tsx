import { toFigurePoint } from '@dinh/charts/figure';
import { describeAreaOfTime } from '@dinh/charts/ground';
import { Spark } from '@dinh/charts/spark';
import { formatAge, formatChange, formatList, formatPeriod, localName, toReadingStyle } from '@dinh/i18n';
import { type ReadPoints, readingsOf } from '@dinh/kpi';
import { useMemo } from 'react';
import type { AreaAnswer, SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { OutOfSight } from '../../ui/out-of-sight.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { partsCell } from '../figures/parts-cell.tsx';
import { rowLinkStyle } from '../figures/row-link-style.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { ValueCell } from '../figures/value-cell.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { ReportLink } from '../report/report-link.tsx';
import { MadeOf } from './made-of.tsx';
import { type IndicatorSummary, summariseIndicators } from './summarise-indicators.ts';

interface FamilySectionsProps {
  readonly answer: AreaAnswer;
  /** The area's figures on the boundaries shown. */
  readonly read: ReadPoints;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** Every indicator of the area, by family: a row is a sentence in columns, and the link to its series. */
export function FamilySections({ answer, read, sources }: FamilySectionsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const families = useMemo(() => summariseIndicators(read.points, catalogue, read.partial), [read, catalogue]);
  const nameOf = (id: string): string => {
    const area = catalogue.areaById.get(id);
    return area ? describeAreaOfTime(catalogue, area, t) : id;
  };
  const without = families.filter((family) => family.rows.length === 0);
  const columns: readonly Column<IndicatorSummary>[] = [
    {
      id: 'indicator',
      head: t('area.figures.indicator'),
      isRowHead: true,
      className: 'sm:w-[23%]',
      cell: ({ indicator }) => (
        <PlainLink href={hrefs.indicator(indicator.id, [answer.area.id], read.day)} className={rowLinkStyle}>
          {localName(indicator, t.language)}
        </PlainLink>
      ),
    },
    {
      id: 'latest',
      head: t('area.figures.latest'),
      isNumber: true,
      className: 'sm:w-[13%]',
      cell: ({ latest, indicator, isPartial }) => (
        <>
          {isPartial ? <span aria-hidden="true">◌&nbsp;</span> : null}
          <ValueCell point={latest} style={indicator} />
        </>
      ),
    },
    {
      id: 'parts',
      head: t('area.figures.parts'),
      className: 'sm:w-[20%]',
      cell: ({ latest, indicator }) => (
        <>
          {partsCell(latest, toReadingStyle(indicator, t.language), t)}
          <MadeOf made={read.made.get(latest)} indicator={indicator} nameOf={nameOf} />
        </>
      ),
    },
    {
      id: 'period',
      head: t('area.figures.period'),
      className: 'sm:w-[9%]',
      cell: ({ latest }) => (
        <>
          <span className="whitespace-nowrap">{formatPeriod(latest.period, t.language, 'short')}</span>
          <span className="block text-12 text-muted">{formatAge(latest.period, answer.release.date, t)}</span>
        </>
      ),
    },
    {
      id: 'change',
      head: t('area.figures.change'),
      className: 'sm:w-[18%]',
      cell: ({ change, indicator, isPartial, points: own }) => (
        <span className="flex flex-wrap items-start gap-x-2">
          {own.length < 2 || isPartial ? null : (
            <Spark
              points={own.map((point) => toFigurePoint(point, null))}
              style={indicator}
              t={t}
              width={56}
              height={20}
            />
          )}
          {change === undefined ? (
            <span className="text-12 text-muted">{t('area.figures.noChange')}</span>
          ) : (
            <span>
              {t('area.figures.changeSince', {
                change: formatChange(change.difference, indicator, t.language),
                period: formatPeriod(change.from.period, t.language, 'short'),
              })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'source',
      head: t('area.figures.source'),
      className: 'sm:w-[17%]',
      cell: ({ latest }) => {
        const readings = readingsOf(read, latest);
        const others = readings.reduce((sum, reading) => sum + reading.others.length, 0);
        return (
          <>
            {[...new Set(readings.map(({ sourceId }) => sourceId))].map((id) => {
              const source = sources.get(id);
              return source ? (
                <span key={id} className="block">
                  <SourceLink source={source} />
                </span>
              ) : null;
            })}
            {others > 0 ? (
              <span className="block text-12 text-muted">{t('area.figures.others', { count: others })}</span>
            ) : null}
            {readings.map((reading) => (
              <span key={reading.areaId} className="block">
                <ReportLink cell={reading} />
              </span>
            ))}
          </>
        );
      },
    },
  ];
  if (without.length === families.length) return null;
  return (
    <>
      {families
        .filter((family) => family.rows.length > 0)
        .map(({ family, rows }) => (
          <OutOfSight key={family} rows={rows.length}>
            <Section title={t(`words.family.${family}`)} anchor={family}>
              <DataTable
                caption={t(`words.family.${family}`)}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.indicator.id}
                isLinked
                isFixed
              />
            </Section>
          </OutOfSight>
        ))}
      {without.length === 0 ? null : (
        <p className="mt-6 text-14 text-muted">
          {t('area.figures.without', {
            families: formatList(
              without.map(({ family }) => t(`words.family.${family}`)),
              t.language,
            ),
          })}
        </p>
      )}
    </>
  );
}
