import { rollUpTargets } from '@dinh/kpi';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FirstRows } from '../../ui/first-rows.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { foldUnknown, listContradicting, type PlaceGroup } from './select-targets.ts';
import { StatusWord } from './status-word.tsx';
import type { TargetEntry } from './target-entries.ts';
import {
  describeAskedAlone,
  describeAskedOf,
  describeContradiction,
  describeFigure,
  describeGapOf,
  describeNotes,
  describePlace,
  describeReason,
  describeRequired,
  listReasons,
  nameIndicator,
  namePlace,
  namePolicy,
  type TargetSpeech,
} from './target-words.ts';

interface TargetsListProps {
  readonly groups: readonly PlaceGroup[];
  readonly speech: TargetSpeech;
  readonly hrefOf: (entry: TargetEntry) => string;
  /** Every unknown target in a row of its own, instead of all of a place behind one line. */
  readonly isUnfolded: boolean;
}

type RowProps = Omit<TargetsListProps, 'groups' | 'isUnfolded'>;

const heads = ['area', 'status', 'target', 'figure', 'gap'] as const;
type Head = (typeof heads)[number];
const widths: Readonly<Record<Head, string>> = {
  area: 'sm:w-[16%]',
  status: 'sm:w-[15%]',
  target: 'sm:w-[31%]',
  figure: 'sm:w-[16%]',
  gap: '',
};
const cellStyle = 'py-2 pr-4 align-top last:pr-0 max-sm:flex max-sm:gap-3 max-sm:py-0.5 max-sm:pr-0';
/** Two links stand close above each other: each is tall enough for a finger. */
const linkStyle = 'inline-block min-h-6 leading-6 underline decoration-rule underline-offset-4';
const rowStyle = 'border-rule max-sm:block max-sm:py-2';

/** A cell; where rows are stacked beside its column's name, unless it says itself what it is. */
function Cell({ head, t, children }: { readonly head: Head; readonly children: ReactNode } & Pick<TargetSpeech, 't'>) {
  const isPlain = head === 'status' || head === 'target';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table shown as blocks loses its roles in browsers unless they are written
    <td role="cell" className={`${cellStyle} ${head === 'figure' ? 'tabular-nums' : ''}`}>
      {isPlain ? null : (
        <span aria-hidden="true" className="hidden w-20 shrink-0 text-12 text-muted max-sm:inline">
          {t(`targets.head.${head === 'figure' ? 'figureShort' : head}`)}
        </span>
      )}
      <span className="block min-w-0 max-sm:flex-1 max-sm:wrap-anywhere">{children}</span>
    </td>
  );
}

interface EntryOfPlace {
  readonly entry: TargetEntry;
  /** All that its place has. */
  readonly among: readonly TargetEntry[];
}

function Small({ children }: { readonly children: ReactNode }) {
  return children === null ? null : <span className="block text-12 text-muted">{children}</span>;
}

function TargetCells({ entry, among, speech, hrefOf }: RowProps & EntryOfPlace) {
  const { t } = speech;
  const hrefs = useHrefs();
  const figure = describeFigure(entry, speech);
  const { status } = entry.assessment;
  const gap = describeGapOf(entry, t);
  const reason = describeReason(entry, t);
  // The column of the figure says it.
  const isUnfigured = entry.assessment.reasons[0] === 'no-figure';
  return (
    <>
      <Cell head="status" t={t}>
        <StatusWord status={status} />
      </Cell>
      <Cell head="target" t={t}>
        <PlainLink href={hrefOf(entry)} className={linkStyle}>
          {nameIndicator(entry, t)}
        </PlainLink>
        <Small>
          {describeAskedAlone(entry, t)}
          {entry.policy ? (
            <>
              ;{' '}
              <PlainLink href={hrefs.policy(entry.policy.id)} className={linkStyle}>
                {namePolicy(entry.policy, t)}
              </PlainLink>
            </>
          ) : null}
        </Small>
        <Small>{describeContradiction(listContradicting(entry, among), t)}</Small>
      </Cell>
      <Cell head="figure" t={t}>
        {figure?.value ?? <span className="text-muted">{t('targets.noFigure')}</span>}
        <Small>{figure?.age ?? null}</Small>
      </Cell>
      <Cell head="gap" t={t}>
        {isUnfigured ? null : (reason ?? gap)}
        <Small>{reason === null ? describeRequired(entry, t) : gap}</Small>
        <Small>{describeNotes(entry, t)}</Small>
      </Cell>
    </>
  );
}

/** The unknown targets of a place behind one line that says why. */
function Folded({
  entries,
  among,
  ...row
}: RowProps & Pick<EntryOfPlace, 'among'> & { readonly entries: readonly TargetEntry[] }) {
  const { t } = row.speech;
  const { reasons } = rollUpTargets(entries.map(({ assessment }) => assessment));
  return (
    <span className="flex items-baseline gap-1.5 [&_details]:mt-0 [&_summary]:text-muted">
      <StatusWord status="not-assessable" isAlone />
      <Disclosure summary={t('targets.unknown', { count: entries.length, reasons: listReasons({ reasons }, t) })}>
        {() => (
          <ul className="space-y-2 pb-2">
            {entries.map((entry) => (
              <FoldedTarget key={entry.id} entry={entry} among={among} {...row} />
            ))}
          </ul>
        )}
      </Disclosure>
    </span>
  );
}

function FoldedTarget({ entry, among, speech, hrefOf }: RowProps & EntryOfPlace) {
  const { t } = speech;
  const figure = describeFigure(entry, speech);
  const said = [
    describeAskedOf(entry, t),
    ...(figure === null ? [] : [`${figure.value} (${figure.age})`]),
    describeReason(entry, t),
    describeContradiction(listContradicting(entry, among), t),
  ];
  return (
    <li>
      <PlainLink href={hrefOf(entry)}>{nameIndicator(entry, t)}</PlainLink>
      <Small>{said.filter((part) => part !== null).join('; ')}</Small>
    </li>
  );
}

function PlaceRows({
  group,
  isUnfolded,
  ...row
}: RowProps & { readonly group: PlaceGroup; readonly isUnfolded: boolean }) {
  const { speech } = row;
  const hrefs = useHrefs();
  const [first] = group.entries;
  const { open, folded } = isUnfolded ? { open: group.entries, folded: [] } : foldUnknown(group.entries);
  const name = namePlace(first, speech);
  const head = (
    // biome-ignore-start lint/a11y: the role is written as in Cell, and the head names a group of rows
    <th
      role="rowheader"
      scope="rowgroup"
      rowSpan={open.length + (folded.length > 0 ? 1 : 0)}
      className="py-2 pr-4 text-left align-top font-semibold max-sm:block max-sm:py-0.5"
    >
      {first.area ? <PlainLink href={hrefs.area(first.area.id)}>{name}</PlainLink> : name}
      <span className="block font-normal text-12 text-muted">{describePlace(first, speech)}</span>
    </th>
    // biome-ignore-end lint/a11y: see above
  );
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see Cell
    <tbody role="rowgroup" className="border-rule border-b last:border-b-0 print:break-inside-avoid max-sm:block">
      {open.map((entry, index) => (
        <tr key={entry.id} role="row" className={`${rowStyle} ${index > 0 ? 'border-t border-dotted' : ''}`}>
          {index === 0 ? head : null}
          <TargetCells entry={entry} among={group.entries} {...row} />
        </tr>
      ))}
      {folded.length === 0 ? null : (
        <tr role="row" className={`${rowStyle} ${open.length > 0 ? 'border-t border-dotted' : ''}`}>
          {open.length === 0 ? head : null}
          <td role="cell" colSpan={heads.length - 1} className="py-1 max-sm:block">
            <Folded entries={folded} among={group.entries} {...row} />
          </td>
        </tr>
      )}
    </tbody>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** Targets by place, as rows: for a choice in which most places have targets of their own. */
export function TargetsList({ groups, isUnfolded, ...row }: TargetsListProps) {
  const { t } = row.speech;
  return (
    <FirstRows rows={groups} label={t('targets.allAreas', { count: groups.length })}>
      {(shown) => (
        // biome-ignore-start lint/a11y/noRedundantRoles: see Cell
        <table role="table" className="w-full border-collapse text-14 max-sm:block sm:table-fixed">
          <caption className="sr-only">{t('targets.caption')}</caption>
          <thead role="rowgroup" className="max-sm:sr-only">
            <tr role="row" className="border-rule border-b">
              {heads.map((head) => (
                <th
                  key={head}
                  role="columnheader"
                  scope="col"
                  className={`py-2 pr-4 text-left align-bottom font-medium text-12 text-muted last:pr-0 ${widths[head]}`}
                >
                  {t(`targets.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((group) => (
            <PlaceRows key={group.id} group={group} isUnfolded={isUnfolded} {...row} />
          ))}
        </table>
        // biome-ignore-end lint/a11y/noRedundantRoles: see above
      )}
    </FirstRows>
  );
}
