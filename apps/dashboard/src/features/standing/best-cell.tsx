import { describeThings, formatChange, formatPeriod, formatValue, isLevel, toReadingStyle } from '@dinh/i18n';
import type { StandingRow } from '@dinh/kpi';
import { PlainLink } from '../../ui/plain-link.tsx';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { nameOfArea } from './standing-names.ts';

interface BestCellProps {
  readonly row: StandingRow<IndicatorEntry>;
  readonly areaId: string;
  readonly name: string;
}

/** The gap to the best of the group, or where none of it has a figure to the best of all, which is then said. */
export function BestCell({ row, areaId, name }: BestCellProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { indicator, standing } = row;
  const { peers, all } = standing.among;
  const isOfGroup = peers.best.length > 0;
  const { best, bestTies, toBest } = isOfGroup ? peers : all;
  const [first] = best;
  const muted = (text: string) => <span className="block text-12 text-muted">{text}</span>;
  if (indicator.direction === 'neutral') return muted(t('standing.table.neutral'));
  if (!first || !toBest) return muted(t('standing.table.onlyOwn', { name }));
  const style = toReadingStyle(indicator, t.language);
  const other = nameOfArea(catalogue, first.id, t);
  const value = `${formatValue(first.value, style, t.language)} (${formatPeriod(first.period, t.language, 'short')})`;
  const things = describeThings(toBest, indicator, t);
  const lead = toBest.difference * (indicator.direction === 'down' ? -1 : 1);
  const link = (
    <PlainLink key={first.id} href={hrefs.compare([areaId, first.id], [indicator.id])}>
      {other}
    </PlainLink>
  );
  const sentence =
    bestTies > 1
      ? t('standing.table.bestOfMany', { name: linkMark, count: bestTies - 1, value })
      : t('standing.table.bestOf', { name: linkMark, value });
  return (
    <>
      <WithLinks sentence={sentence} links={[link]} />
      <span className="block">
        {isLevel(toBest.difference, indicator.decimals)
          ? t('standing.table.level')
          : formatChange(toBest.difference, style, t.language)}
        {lead > 0 && !isLevel(lead, indicator.decimals) ? `; ${t('standing.table.ahead', { name })}` : ''}
      </span>
      {things === null ? null : muted(things)}
      {isOfGroup ? null : muted(t('standing.table.ofAll'))}
    </>
  );
}
