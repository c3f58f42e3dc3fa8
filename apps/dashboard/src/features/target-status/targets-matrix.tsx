import { compareRollUps, compareRollUpsByUnknown, compareText, rollUpTargets } from '@dinh/kpi';
import { useMemo } from 'react';
import type { TargetOrder } from '../../app/targets-state.ts';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { listContradicting, type PlaceGroup } from './select-targets.ts';
import { StatusWord } from './status-word.tsx';
import type { TargetEntry } from './target-entries.ts';
import {
  describeAskedAlone,
  describeContradiction,
  describeFigure,
  describeGapOf,
  describeNotes,
  describePlace,
  describeReason,
  nameIndicator,
  namePlace,
  namePolicy,
  type TargetSpeech,
} from './target-words.ts';

interface TargetsMatrixProps {
  /** In the order of the rows; the first target of a cell is the one shown. */
  readonly groups: readonly PlaceGroup[];
  readonly order: TargetOrder;
  readonly speech: TargetSpeech;
  readonly hrefOf: (entry: TargetEntry) => string;
}

/** The indicators of the columns, each by its first target, in the order that places are in. */
function listColumns(groups: readonly PlaceGroup[], order: TargetOrder): readonly TargetEntry[] {
  const compare = order === 'unknown' ? compareRollUpsByUnknown : compareRollUps;
  const entries = groups.flatMap((group) => group.entries);
  return [...Map.groupBy(entries, ({ indicatorId }) => indicatorId).values()]
    .flatMap((own) => {
      const rollUp = rollUpTargets(own.map(({ assessment }) => assessment));
      return own[0] ? { first: own[0], rollUp } : [];
    })
    .toSorted((a, b) => compare(a.rollUp, b.rollUp) || compareText(a.first.indicatorId, b.first.indicatorId))
    .map(({ first }) => first);
}

function MatrixCell({
  entries,
  speech,
  hrefOf,
}: Omit<TargetsMatrixProps, 'groups' | 'order'> & { readonly entries: readonly TargetEntry[] }) {
  const { t } = speech;
  const [first, ...more] = entries;
  if (!first) {
    return (
      <td className="border-rule border-b px-2 py-2 align-top text-12 text-muted">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t('targets.noTarget')}</span>
      </td>
    );
  }
  const figure = describeFigure(first, speech);
  const said = [
    describeReason(first, t) ?? describeGapOf(first, t, false),
    ...(figure === null ? [] : [`${figure.value}; ${figure.age}`]),
    describeNotes(first, t),
    describeContradiction(listContradicting(first, more), t),
    ...(more.length === 0 ? [] : [t('targets.more', { count: more.length })]),
  ].filter((part) => part !== null);
  return (
    <td className="relative border-rule border-b px-2 py-2 align-top hover:bg-raised">
      <PlainLink href={hrefOf(first)} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
        <StatusWord status={first.assessment.status} />
        <span className="sr-only">, </span>
        <span className="block text-12">
          {describeAskedAlone(first, t)}
          {first.policy ? <span className="sr-only">; {namePolicy(first.policy, t)}</span> : null}
        </span>
      </PlainLink>
      {said.map((part) => (
        <span key={part} className="block text-12 text-muted tabular-nums">
          {part}
        </span>
      ))}
    </td>
  );
}

/** Places × indicators, a target a cell: for a choice in which places have the same targets. */
export function TargetsMatrix({ groups, order, speech, hrefOf }: TargetsMatrixProps) {
  const { t } = speech;
  const hrefs = useHrefs();
  const columns = useMemo(() => listColumns(groups, order), [groups, order]);
  const caption = t('targets.captionMatrix', { areas: groups.length, indicators: columns.length });
  const headStyle = 'sticky left-0 z-10 bg-paper py-2 pr-3 text-left align-top';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keys
    <section aria-label={caption} tabIndex={0} className="relative max-h-[80vh] overflow-auto">
      <table className="border-separate border-spacing-0 text-14">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 min-w-28 bg-paper py-2 pr-3 text-left align-bottom font-medium text-12 text-muted shadow-[inset_0_-1px_0_var(--dinh-rule)] sm:min-w-44"
            >
              {t('targets.head.area')}
            </th>
            {columns.map((entry) => (
              <th
                key={entry.indicatorId}
                scope="col"
                className="sticky top-0 z-10 w-52 min-w-44 max-w-60 bg-paper px-2 py-2 text-left align-bottom font-medium text-12 shadow-[inset_0_-1px_0_var(--dinh-rule)]"
              >
                <PlainLink href={hrefs.indicator(entry.indicatorId, [])}>{nameIndicator(entry, t)}</PlainLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, entries }) => {
            const [first] = entries;
            const name = namePlace(first, speech);
            const byIndicator = Map.groupBy(entries, ({ indicatorId }) => indicatorId);
            return (
              <tr key={id}>
                <th scope="row" className={`${headStyle} border-rule border-b font-medium`}>
                  {first.area ? <PlainLink href={hrefs.area(first.area.id)}>{name}</PlainLink> : name}
                  <span className="block font-normal text-12 text-muted">{describePlace(first, speech)}</span>
                </th>
                {columns.map(({ indicatorId }) => (
                  <MatrixCell
                    key={indicatorId}
                    entries={byIndicator.get(indicatorId) ?? []}
                    speech={speech}
                    hrefOf={hrefOf}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
