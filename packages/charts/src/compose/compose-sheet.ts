import { localDefinition, localName, type Translate } from '@dinh/i18n';
import { type FigureSheet, parseBasis, readingsOf, type SheetRow, type SourceId, toBasis } from '@dinh/kpi';
import { describeAreaOfTime } from '../ground/index.ts';
import type { FigureSpec } from '../spec/index.ts';
import type { FigureCellKey } from './composed-figure.ts';
import type { FigureData } from './figure-data.ts';
import type { FigureIndicator } from './read-figure.ts';

interface SheetInput extends Pick<FigureSheet, 'title' | 'subtitle' | 'notes' | 'query' | 'link' | 'licence'> {
  readonly spec: FigureSpec;
  readonly indicators: readonly FigureIndicator[];
  readonly cells: readonly FigureCellKey[];
  readonly data: FigureData;
  readonly t: Translate;
}

function toRow(cell: FigureCellKey, one: FigureIndicator): SheetRow {
  const { indicatorId, areaId, period, point } = cell;
  const key = { indicatorId, areaId, period };
  if (point === null) {
    return {
      ...key,
      ...{ value: null, numerator: null, denominator: null, reportedShare: null, status: 'reported' },
      ...{ absence: 'not-found', complete: null, agrees: null, differs: false, sourceIds: [], note: null, shown: null },
    };
  }
  const { value, numerator, denominator, reportedShare, status, absence, complete, agrees, differs, note } = point;
  const made = one.read.made.get(point);
  const sourceIds = made ? made.sourceIds : point.sourceId === '' ? [] : [point.sourceId];
  // Of a rate the parts are what is counted and the people; the value is the rate itself.
  return {
    ...key,
    ...{ value, numerator, denominator, reportedShare, status, absence, complete, agrees, differs, note },
    sourceIds: [...new Set<SourceId>(sourceIds)],
    shown: one.isComputed ? one.drawnOf(point).value : null,
  };
}

function describeShown(spec: FigureSpec, indicators: readonly FigureIndicator[], t: Translate): FigureSheet['shown'] {
  const [one] = indicators;
  if (!one) return null;
  const { decimals } = one.style;
  const unit = t(`units.name.${one.indicator.unit}`);
  if (spec.index !== null)
    return { measure: 'index', unitName: t('explore.unit.index', { year: spec.index }), decimals };
  if (spec.change === null) return null;
  const name = one.indicator.unit === 'percent' ? t('explore.unit.points') : unit;
  return { measure: 'change', unitName: t('explore.unit.change', { unit: name }), decimals };
}

/** A figure's cells as a table for files, with the words for what they are of. */
export function composeSheet(input: SheetInput): FigureSheet {
  const { spec, indicators, cells, data, t } = input;
  const { title, subtitle, notes, query, link, licence } = input;
  const byId = new Map(indicators.map((one) => [one.indicator.id as string, one]));
  const rows = cells.flatMap((cell) => {
    const one = byId.get(cell.indicatorId);
    return one ? toRow(cell, one) : [];
  });
  const areaIds = new Set(rows.map(({ areaId }) => areaId));
  const sourceIds = new Set(rows.flatMap((row) => row.sourceIds));
  const cited = indicators.flatMap((one) => [
    ...[...one.sources.values()].filter(({ id }) => sourceIds.has(id)),
    ...one.alsoFrom,
  ]);
  const { number, date, dataSet } = data.ground.release;
  const day = parseBasis(spec.basis);
  return {
    ...{ title, subtitle, notes, query, link, licence },
    language: t.language,
    release: { number, date, dataSet },
    basis: day === null ? 'as-reported' : toBasis(day),
    shown: describeShown(spec, indicators, t),
    indicators: indicators.map(({ indicator, read, style }) => {
      const { id, kind, unit, factor, decimals, measure } = indicator;
      const { numerator, denominator, definition } = localDefinition(indicator, t.language);
      const unitName = t(`units.name.${unit}`);
      const common = { id, name: localName(indicator, t.language), measure, definition };
      if (read.rate === null) {
        return {
          ...common,
          kind,
          unit,
          factor,
          decimals,
          unitName,
          numeratorName: numerator,
          denominatorName: denominator,
        };
      }
      return {
        ...common,
        ...{ kind: 'ratio', unit: 'count', factor: 100_000, decimals: style.decimals },
        unitName: t('words.perPeople', { unit: unitName }),
        numeratorName: localName(indicator, t.language),
        denominatorName: t('words.people'),
      };
    }),
    areas: data.ground.areas
      .filter(({ id }) => areaIds.has(id))
      .map((area) => {
        const { id, level, validFrom, validTo } = area;
        return { id, name: describeAreaOfTime(data.ground, area, t), level, validFrom, validTo };
      }),
    sources: [...new Map(cited.map((source) => [source.id, source])).values()].map(
      ({ id, title: own, publisher, url, published }) => ({ id, title: own, publisher, url, published }),
    ),
    rows,
  };
}

/** Every reading of the figure's indicators on its boundaries, whatever it shows of them. */
export function listAllCells(indicators: readonly FigureIndicator[]): readonly FigureCellKey[] {
  return indicators.flatMap(({ indicator, byArea }) =>
    [...byArea].flatMap(([areaId, points]) =>
      points.map((point) => ({ indicatorId: indicator.id, areaId, period: point.period, point })),
    ),
  );
}

/** The stored readings that cells rest on. */
export function listReadings(cells: readonly FigureCellKey[], indicators: readonly FigureIndicator[]) {
  const byId = new Map(indicators.map((one) => [one.indicator.id as string, one]));
  return cells.flatMap(({ indicatorId, point }) => {
    const one = byId.get(indicatorId);
    return one && point ? readingsOf(one.read, point) : [];
  });
}
