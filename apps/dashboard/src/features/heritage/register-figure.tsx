import { toCountPoint } from '@dinh/charts/figure';
import { describeAreaOfTime } from '@dinh/charts/ground';
import { LineFigure } from '@dinh/charts/line';
import { describeYears, formatDate, toReadingStyle } from '@dinh/i18n';
import { isCompleteToLastYear, isListedInFull, toBasis, toRegisterId, traceRegister } from '@dinh/kpi';
import { useMemo } from 'react';
import type { AreaRow, HeritageRow, RegisterRow, SourceRow } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useCompletenessBreak } from './use-completeness-break.ts';
import { useHeritageImprint } from './use-heritage-imprint.ts';

interface RegisterFigureProps {
  readonly register: RegisterRow;
  /** Every item of the register, those elsewhere too. */
  readonly items: readonly HeritageRow[];
  /** Those of the place. */
  readonly own: readonly HeritageRow[];
  readonly area: AreaRow;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly size: 'full' | 'small';
}

/** For a register that no indicator counts. */
const plainStyle = { unit: 'items', decimals: 0, denominatorName: null } as const;

/** One register's items by the end of each year, hollow where it is not complete. */
export function RegisterFigure({ register, items, own, area, sources, size }: RegisterFigureProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const imprintOf = useHeritageImprint(sources);
  const { areas, successions, release } = catalogue;
  const day = area.validTo ?? release.date;
  const indicator = catalogue.indicatorById.get(toRegisterId(register.designation));
  const style = useMemo(
    () => (indicator ? toReadingStyle(indicator, t.language) : plainStyle),
    [indicator, t.language],
  );
  const counts = useMemo(() => {
    const counted = areas.filter(({ level }) => isListedInFull(level));
    return traceRegister({
      items,
      areas: counted,
      areaId: area.id,
      successions,
      basis: toBasis(day),
      completeTo: register.completeTo,
    }).filter(({ period }) => `${period}-12-31` <= day);
  }, [items, areas, successions, area.id, day, register.completeTo]);
  const designation = t(`words.designation.${register.designation}`);
  const name = describeAreaOfTime(catalogue, area, t);
  const title = t('heritage.counts.figure', { designation, area: name, years: describeYears(counts) });
  const state = { designation: register.designation, area: area.level === 'country' ? undefined : area.id };
  const cell = {
    indicatorId: toRegisterId(register.designation),
    areaId: area.id,
    period: counts.findLast(({ complete }) => complete)?.period ?? counts.at(-1)?.period ?? '',
  };
  const isNation = area.level === 'country';
  const colour = isNation ? undefined : colourPlaces([area.id]).get(area.id);
  const series = useMemo(
    () => [
      {
        id: area.id,
        name,
        role: isNation ? ('nation' as const) : ('focus' as const),
        points: counts.map(toCountPoint),
        ...(colour ? { colour } : {}),
      },
    ],
    [area.id, name, isNation, counts, colour],
  );
  const breaks = useCompletenessBreak(register.completeTo);
  const imprint = imprintOf({ title, items: own, state, cell });
  if (!imprint || counts.length === 0) return null;
  const { completeTo, expected } = register;
  const date = completeTo === null ? '' : formatDate(completeTo, t.language);
  const note =
    completeTo === null
      ? t('heritage.counts.never', { have: items.length, expected })
      : t(isCompleteToLastYear(completeTo, release.date) ? 'heritage.counts.complete' : 'heritage.counts.completeTo', {
          date,
        });
  return (
    <LineFigure
      title={title}
      subtitle={
        isNation
          ? t('heritage.counts.subtitle')
          : t('heritage.counts.subtitleOn', { date: formatDate(day, t.language) })
      }
      size={size}
      series={series}
      style={style}
      imprint={imprint}
      notes={[note]}
      breaks={breaks}
      t={t}
    />
  );
}
