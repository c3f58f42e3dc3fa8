import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatPeriod, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { toCellParams } from '../figures/cell-address.ts';
import { useTranslate } from '../language/use-translate.ts';

interface ProblemNameProps {
  /** Null for a figure that fits no area: its printed name is shown. */
  readonly areaId: string | null;
  readonly areaName?: string;
  readonly indicatorId: string;
  /** Null for a figure without a period. */
  readonly period: string | null;
}

/** Names a figure: place and period as the link to its cell where it has one, the indicator below. */
export function ProblemName({ areaId, areaName = '', indicatorId, period }: ProblemNameProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const area = areaId === null ? undefined : catalogue.areaById.get(areaId);
  const indicator = catalogue.indicatorById.get(indicatorId);
  const place = area ? describeAreaOfTime(catalogue, area, t) : areaName;
  const when = period === null ? null : formatPeriod(period, t.language, 'short');
  const name = when === null ? place : `${place}, ${when}`;
  return (
    <>
      {area && period !== null ? (
        <Link
          to="/d/$release/$indicator/$area/$period"
          params={toCellParams(catalogue.release.number, { indicatorId, areaId: area.id, period })}
          className="inline-block min-h-6 underline decoration-rule underline-offset-4"
        >
          {name}
        </Link>
      ) : (
        name
      )}
      <span className="block font-normal text-12 text-muted">
        <Link
          to="/indicators/$id"
          params={{ id: indicatorId }}
          className="inline-block min-h-6 pt-0.5 text-muted no-underline hover:underline"
        >
          {indicator ? localName(indicator, t.language) : indicatorId}
        </Link>
      </span>
    </>
  );
}
