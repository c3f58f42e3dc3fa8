import { describeLag, describeOwn, describeRankIn, describeUnjudged, localName } from '@dinh/i18n';
import { pickStrengths, type Standing, type StandingRow, toStandingRows } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { StandingProps } from './standing-names.ts';

const mostShown = 5;

interface StrengthsProps extends StandingProps {
  /** How many of each; five unless given. */
  readonly most?: number;
}

/** In what the place is in an outer quarter, or why nothing can be said. */
export function Strengths({ answer, name, most = mostShown }: StrengthsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { strengths, lags, judged } = pickStrengths(answer.standings, catalogue.indicatorById);
  if (judged === 0)
    return <p className="max-w-[68ch] text-14">{describeUnjudged({ ...answer, name }, catalogue.indicatorById, t)}</p>;
  const list = (title: string, standings: readonly Standing[], none: string) => (
    <div>
      <h4 className="font-medium text-14">{title}</h4>
      {standings.length === 0 ? (
        <p className="text-14 text-muted">{none}</p>
      ) : (
        <ul className="mt-1 space-y-2 text-14">
          {toStandingRows(standings.slice(0, most), catalogue.indicatorById).map((row) => (
            <StrengthItem key={row.indicator.id} row={row} answer={answer} name={name} />
          ))}
          {standings.length > most ? (
            <li className="text-12 text-muted">{t('standing.classes.more', { count: standings.length - most })}</li>
          ) : null}
        </ul>
      )}
    </div>
  );
  return (
    <div className="grid gap-6 md:grid-cols-2 print:grid-cols-2">
      {list(t('standing.classes.strengths'), strengths, t('standing.classes.noStrength'))}
      {list(t('standing.classes.lags'), lags, t('standing.classes.noLag'))}
    </div>
  );
}

function StrengthItem({ row, answer, name }: StandingProps & { readonly row: StandingRow<IndicatorEntry> }) {
  const t = useTranslate();
  const { areaId } = answer;
  const { value, period } = describeOwn(row, t);
  const rank = describeRankIn(row.standing.among.all, { areaId, name }, t);
  const lag = describeLag(row, t);
  const link = (
    <Link
      key="indicator"
      to="/compare"
      search={{ areas: [areaId], indicators: [row.indicator.id] }}
      className="underline decoration-rule underline-offset-4"
    >
      {localName(row.indicator, t.language)}
    </Link>
  );
  return (
    <li>
      <WithLinks sentence={t('standing.classes.row', { indicator: linkMark, value, period, rank })} links={[link]} />
      {lag === null ? null : <span className="block text-12 text-muted">{lag}</span>}
    </li>
  );
}
