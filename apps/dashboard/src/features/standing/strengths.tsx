import { describeRank, localName, nameWithin, type Translate } from '@dinh/i18n';
import { pickStrengths, type Standing } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeOwn, nameThings, type StandingProps, type StandingRow, toStandingRows } from './standing-names.ts';

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
  if (judged === 0) return <p className="max-w-[68ch] text-14">{describeUnjudged({ answer, name }, catalogue, t)}</p>;
  const list = (title: string, standings: readonly Standing[], none: string) => (
    <div>
      <h4 className="font-medium text-14">{title}</h4>
      {standings.length === 0 ? (
        <p className="text-14 text-muted">{none}</p>
      ) : (
        <ul className="mt-1 space-y-2 text-14">
          {toStandingRows(standings.slice(0, most), catalogue).map((row) => (
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

function StrengthItem({ row, answer, name }: StandingProps & { readonly row: StandingRow }) {
  const t = useTranslate();
  const { areaId } = answer;
  const { all } = row.standing.among;
  const { value, period } = describeOwn(row, t);
  const rank = describeRank({ ranking: all.ranking, areaId, name, level: 'province', due: all.due }, t);
  const things = row.standing.quarter === 'worst' ? (all.toMedian?.things ?? 0) : 0;
  const counted = nameThings(row, t);
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
      {things === 0 || counted === null ? null : (
        <span className="block text-12 text-muted">
          {t(things > 0 ? 'standing.classes.toMedian' : 'standing.classes.toMedianFewer', {
            things: Math.abs(things),
            name: counted,
          })}
        </span>
      )}
    </li>
  );
}

/** Says why no strength and no lag can be named: of how many shares how many places have a figure. */
export function describeUnjudged({ answer, name }: StandingProps, catalogue: Catalogue, t: Translate): string {
  const { of } = pickStrengths(answer.standings, catalogue.indicatorById);
  if (of === 0) return t('standing.classes.noShare', { name });
  const [fullest] = toStandingRows(answer.standings, catalogue)
    .filter(({ indicator, standing }) => indicator.kind === 'ratio' && !standing.stale)
    .toSorted((a, b) => b.standing.among.all.of - a.standing.among.all.of);
  const why = t('standing.classes.none', { of, name });
  if (!fullest || fullest.standing.among.all.of < 2) return why;
  const { of: have, due } = fullest.standing.among.all;
  const year = String(fullest.standing.year);
  const indicator = nameWithin(localName(fullest.indicator, t.language), t.language);
  return `${why} ${t('standing.classes.fullest', { indicator, year, have, due })}`;
}
