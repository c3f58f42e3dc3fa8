import { formatChange, formatList, type SummarisedTargets } from '@dinh/i18n';
import { rollUpTargets, statusesByWorst, troubledStatuses } from '@dinh/kpi';
import type { ReactNode } from 'react';
import type { TargetRule } from './assess-answer.ts';
import { describeRule } from './describe-rule.ts';
import { listGood, listUnfigured, type PlaceGroup } from './select-targets.ts';
import { StatusWord } from './status-word.tsx';
import type { TargetEntry } from './target-entries.ts';
import {
  describeAskedOf,
  describeFigure,
  describeGapOf,
  listReasons,
  nameIndicator,
  namePlaceOfTime,
  type TargetSpeech,
} from './target-words.ts';

interface TargetsSheetProps {
  /** Of targets of any status. */
  readonly summary: SummarisedTargets;
  readonly groups: readonly PlaceGroup[];
  /** The targets in trouble, the worst first. */
  readonly troubled: readonly TargetEntry[];
  readonly speech: TargetSpeech;
  readonly rule: TargetRule;
  /** How many sources the figures and targets rest on. */
  readonly sources: number;
}

/** What fits beside the rest on one page of A4. */
const mostRows = 8;
const mostGood = 5;
const mostPlaces = 10;
const mostIndicators = 5;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-2 border-rule border-t pt-1">
      <h2 className="font-semibold text-[9.5pt]">{title}</h2>
      {children}
    </section>
  );
}

/** The status matrix as a brief for a meeting: one sheet of A4, below its sentence; on a screen it isn't there. */
export function TargetsSheet(props: TargetsSheetProps) {
  const { summary, groups, troubled, speech, rule, sources } = props;
  const { t } = speech;
  const { rollUp } = summary;
  const chosen = rollUpTargets(groups.flatMap(({ entries }) => entries.map(({ assessment }) => assessment)));
  const unknown = chosen.statuses['not-assessable'];
  // Where those in trouble are not among what is chosen, nothing is said of them.
  const hasTrouble = troubledStatuses.some((status) => rollUp.statuses[status] > 0);
  return (
    <div data-sheet className="hidden text-[7.5pt] leading-tight print:block">
      <ul className="flex flex-wrap gap-x-4">
        {statusesByWorst.map((status) => (
          <li key={status} className="flex items-baseline gap-1">
            <StatusWord status={status} isAlone />
            {t('targets.tally', { count: rollUp.statuses[status], status: t(`target.status.${status}`) })}
          </li>
        ))}
      </ul>
      {rollUp.targets === 0 || (hasTrouble && troubled.length === 0) ? null : (
        <Part
          title={
            troubled.length > mostRows
              ? t('targets.sheet.worst', { shown: mostRows, of: troubled.length })
              : t('targets.sheet.troubled', { count: troubled.length })
          }
        >
          {troubled.length === 0 ? <p>{t('targets.sheet.none')}</p> : <SheetTable {...props} />}
        </Part>
      )}
      <GoodTargets groups={groups} speech={speech} />
      {unknown === 0 ? null : (
        <Part title={t('targets.sheet.unknown', { unknown, targets: rollUp.targets })}>
          <p>{t('targets.sheet.byReason', { reasons: listReasons(chosen, t) })}</p>
          <p>{t('targets.sheet.byArea', { areas: listUnknownPlaces(groups, speech) })}</p>
          <NextFigures groups={groups} speech={speech} />
        </Part>
      )}
      <p className="mt-2 border-rule border-t pt-1">
        {t('targets.sheet.rule', { rule: describeRule(rule, t), sources })}
      </p>
    </div>
  );
}

function SheetTable({ troubled, speech }: Pick<TargetsSheetProps, 'troubled' | 'speech'>) {
  const { t } = speech;
  const heads = [
    t('targets.head.status'),
    `${t('targets.head.area')}, ${t('targets.head.target').toLocaleLowerCase(t.language)}`,
    t('targets.head.figure'),
    t('targets.head.gap'),
    t('targets.sheet.need'),
  ];
  return (
    <table className="mt-1 w-full border-collapse text-left align-top">
      <caption className="sr-only">{t('targets.caption')}</caption>
      <thead>
        <tr className="border-rule border-b">
          {heads.map((head) => (
            <th key={head} scope="col" className="pr-2 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {troubled.slice(0, mostRows).map((entry) => {
          const figure = describeFigure(entry, speech);
          const { requiredPerYear } = entry.assessment;
          return (
            <tr key={entry.id} className="border-rule border-b align-top">
              <td className="w-[14%] pr-2">
                <StatusWord status={entry.assessment.status} />
              </td>
              <th scope="row" className="w-[40%] pr-2 font-normal">
                <strong className="font-semibold">{namePlaceOfTime(entry, speech)}</strong>, {nameIndicator(entry, t)}:{' '}
                {describeAskedOf(entry, t)}
              </th>
              <td className="w-[16%] pr-2 tabular-nums">
                {figure?.value} ({figure?.age})
              </td>
              <td className="w-[19%] pr-2">{describeGapOf(entry, t)}</td>
              <td className="tabular-nums">
                {requiredPerYear === null ? '' : formatChange(requiredPerYear, entry.indicator, t.language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is met or on track, those with least to spare first. */
function GoodTargets({ groups, speech }: Pick<TargetsSheetProps, 'groups' | 'speech'>) {
  const { t } = speech;
  const good = listGood(groups.flatMap(({ entries }) => entries));
  if (good.length === 0) return null;
  const named = good.slice(0, mostGood).map((entry) => {
    const { value = '', age = '' } = describeFigure(entry, speech) ?? {};
    return t('targets.sheet.goodOf', {
      ...{ place: namePlaceOfTime(entry, speech), indicator: nameIndicator(entry, t), value, age },
      status: [
        t(`target.status.${entry.assessment.status}`),
        ...(entry.assessment.lapsed ? [t('target.lapsed')] : []),
      ].join(', '),
    });
  });
  const more = good.length - named.length;
  return (
    <Part title={t('targets.sheet.good', { count: good.length })}>
      <p>{[...named, ...(more > 0 ? [t('targets.more', { count: more })] : [])].join('; ')}.</p>
    </Part>
  );
}

/** The places with most unknown targets, each with how many of all. */
function listUnknownPlaces(groups: readonly PlaceGroup[], speech: TargetSpeech): string {
  const { t } = speech;
  const unknown = groups
    .filter(({ rollUp }) => rollUp.statuses['not-assessable'] > 0)
    .toSorted((a, b) => b.rollUp.statuses['not-assessable'] - a.rollUp.statuses['not-assessable']);
  const more = unknown.length - mostPlaces;
  return formatList(
    [
      ...unknown.slice(0, mostPlaces).map(({ entries: [first], rollUp }) =>
        t('targets.sheet.areaOf', {
          name: namePlaceOfTime(first, speech),
          unknown: rollUp.statuses['not-assessable'],
          targets: rollUp.targets,
        }),
      ),
      ...(more > 0 ? [t('targets.sheet.andMore', { count: more })] : []),
    ],
    t.language,
  );
}

/** Whose figures would tell most: the indicators of most targets for which none was found. */
function NextFigures({ groups, speech: { t } }: Pick<TargetsSheetProps, 'groups' | 'speech'>) {
  const lacking = listUnfigured(groups.flatMap(({ entries }) => entries)).slice(0, mostIndicators);
  if (lacking.length === 0) return null;
  const names = lacking.map(({ entry, count }) => `“${nameIndicator(entry, t)}” (${count})`);
  return <p>{t('targets.sheet.next', { indicators: formatList(names, t.language) })}</p>;
}
