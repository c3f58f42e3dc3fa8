import {
  describeBest,
  describeLearnFromRow,
  describeNoLesson,
  describeOwn,
  describeRankIn,
  describeUnjudged,
  formatDate,
  formatList,
  localName,
  toReadingStyle,
} from '@dinh/i18n';
import {
  listLessons,
  listPublished,
  pickStrengths,
  type SeriesPoint,
  type StandingRow,
  splitStandings,
  toStandingRows,
} from '@dinh/kpi';
import type { ReactNode } from 'react';
import type { AreaAnswer, ComparedAnswer } from '../../app/answers.ts';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { nameOfArea } from '../standing/standing-names.ts';

interface AreaSheetProps {
  readonly answer: AreaAnswer;
  /** Undefined where the place is compared with nobody. */
  readonly standing: ComparedAnswer | undefined;
  /** As they are stored. */
  readonly points: readonly SeriesPoint[];
}

/** What fits beside the rest on one page of A4. */
const mostRows = 7;
const mostNamed = 3;
const mostPeers = 8;

/** The city page on one sheet of paper, below its name and sentence; on a screen it isn't there. */
export function AreaSheet({ answer, standing, points }: AreaSheetProps) {
  const t = useTranslate();
  const { indicators } = useCatalogue();
  const name = localName(answer.area, t.language);
  const published = new Set(points.flatMap(({ indicatorId, value }) => (value === null ? [] : indicatorId)));
  const families = listPublished({ indicators, level: answer.area.level, published });
  const of = families.reduce((sum, family) => sum + family.indicators.length, 0);
  const have = families.reduce((sum, family) => sum + family.have, 0);
  const publishers = [...new Set(answer.sources.map(({ publisher, title }) => publisher ?? title))];
  const named = formatList(publishers.slice(0, mostNamed), t.language);
  const more = publishers.length - mostNamed;
  return (
    <div data-sheet className="hidden text-[7.5pt] leading-tight print:block">
      {standing ? <StandingSheet answer={standing} name={name} /> : null}
      <SheetPart title={t('standing.unpublished.title')}>
        <p>{t('standing.unpublished.lead', { have, of, missing: of - have, name })}</p>
        <p>
          {families
            .map(
              ({ family, have: known, indicators: all }) =>
                `${t(`words.family.${family}`)}: ${t('standing.unpublished.share', { have: known, of: all.length })}`,
            )
            .join('; ')}
        </p>
      </SheetPart>
      {answer.sources.length === 0 ? null : (
        <SheetPart title={t('area.sources.title')}>
          <p>
            {t('standing.print.sources', {
              count: answer.sources.length,
              names: more > 0 ? t('standing.print.moreSources', { names: named, count: more }) : named,
            })}
          </p>
        </SheetPart>
      )}
    </div>
  );
}

function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-1.5 border-rule border-t pt-1">
      <h2 className="font-semibold text-[9pt]">{title}</h2>
      {children}
    </section>
  );
}

function StandingSheet({ answer, name }: { readonly answer: ComparedAnswer; readonly name: string }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { areaId, peers } = answer;
  const areas = t('words.areas.province', { count: answer.due });
  const { compared } = splitStandings(toStandingRows(answer.standings, catalogue.indicatorById));
  const rows = compared.slice(0, mostRows);
  const lessons = listLessons(answer, catalogue.indicatorById).slice(0, mostNamed);
  return (
    <>
      <SheetPart title={t('standing.title')}>
        <p>
          {answer.basis === 'as-reported'
            ? t('standing.lead.ended', { areas, date: formatDate(answer.day, t.language) })
            : t('standing.lead.now', { areas })}{' '}
          {t('standing.peers.title')}:{' '}
          {formatList(
            peers.slice(0, mostPeers).map(({ id }) => nameOfArea(catalogue, id, t)),
            t.language,
          )}
          .
        </p>
        {rows.length === 0 ? (
          <p>{t(answer.standings.length === 0 ? 'standing.none' : 'standing.nothing', { name })}</p>
        ) : (
          <SheetTable rows={rows} areaId={areaId} name={name} />
        )}
        {compared.length > rows.length ? (
          <p>{t('standing.print.rows', { shown: rows.length, of: compared.length })}</p>
        ) : null}
      </SheetPart>
      {answer.standings.length === 0 ? null : (
        <SheetPart title={t('standing.classes.title')}>
          <SheetEnds answer={answer} name={name} />
        </SheetPart>
      )}
      {answer.standings.length === 0 ? null : (
        <SheetPart title={t('standing.learn.title')}>
          {lessons.length === 0 ? (
            <p>{describeNoLesson({ ...answer, name }, t)}</p>
          ) : (
            <ul>
              {lessons.map(({ indicator, areaId: other, row, standing }) => (
                <li key={indicator.id}>
                  {localName(indicator, t.language)}.{' '}
                  {describeLearnFromRow(
                    { row, name: nameOfArea(catalogue, other, t), own: standing.learning.own, ownName: name },
                    toReadingStyle(indicator, t.language),
                    t,
                  )}
                </li>
              ))}
            </ul>
          )}
        </SheetPart>
      )}
    </>
  );
}

interface SheetTableProps {
  readonly rows: readonly StandingRow<IndicatorEntry>[];
  readonly areaId: string;
  readonly name: string;
}

function SheetTable({ rows, areaId, name }: SheetTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const heads = ['indicator', 'figure', 'peers', 'all', 'best'] as const;
  return (
    <table className="mt-1 w-full border-collapse text-left align-top">
      <caption className="sr-only">{t('standing.table.title')}</caption>
      <thead>
        <tr className="border-rule border-b">
          {heads.map((head) => (
            <th key={head} scope="col" className="pr-2 font-medium">
              {t(`standing.table.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.indicator.id} className="border-rule border-b align-top">
            <th scope="row" className="w-[28%] pr-2 font-normal">
              {localName(row.indicator, t.language)}
            </th>
            <td className="pr-2 tabular-nums">
              {describeOwn(row, t).value} ({describeOwn(row, t).period})
            </td>
            <td className="w-[15%] pr-2">{describeRankIn(row.standing.among.peers, { areaId, name }, t)}</td>
            <td className="w-[15%] pr-2">{describeRankIn(row.standing.among.all, { areaId, name }, t)}</td>
            <td className="w-[28%]">{describeBest(row, (id) => nameOfArea(catalogue, id, t), t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetEnds({ answer, name }: { readonly answer: ComparedAnswer; readonly name: string }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { strengths, lags, judged } = pickStrengths(answer.standings, catalogue.indicatorById);
  if (judged === 0) return <p>{describeUnjudged({ ...answer, name }, catalogue.indicatorById, t)}</p>;
  const write = (row: StandingRow<IndicatorEntry>): string => {
    const { indicator, value } = describeOwn(row, t);
    return `${indicator} ${value} (${describeRankIn(row.standing.among.all, { areaId: answer.areaId, name }, t)})`;
  };
  const list = (standings: typeof strengths): string =>
    toStandingRows(standings.slice(0, mostNamed), catalogue.indicatorById).map(write).join('; ');
  return (
    <>
      <p>
        {t('standing.classes.strengths')}: {strengths.length === 0 ? t('standing.classes.noStrength') : list(strengths)}
      </p>
      <p>
        {t('standing.classes.lags')}: {lags.length === 0 ? t('standing.classes.noLag') : list(lags)}
      </p>
    </>
  );
}
