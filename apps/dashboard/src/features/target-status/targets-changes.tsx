import { describeArea } from '@dinh/charts/ground';
import { formatDate, localName } from '@dinh/i18n';
import { listStatusChanges, type StatusChange, type TargetStatus } from '@dinh/kpi';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { Section } from '../../ui/section.tsx';
import { type Catalogue, indexCatalogue } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { assessAnswer } from './assess-answer.ts';
import { lookOnce } from './kept-statuses.ts';
import { StatusWord } from './status-word.tsx';

type Statuses = ReadonlyMap<string, TargetStatus>;
/** Where the rows of targets are found, those of the older release last. */
type Rows = readonly Pick<TargetsAnswer, 'targets'>[];

/** The statuses of a release as of its own day, by path, with figures as reported: what both sides are compared by. */
function readStatuses(answer: TargetsAnswer, catalogue: Catalogue): Statuses {
  const assessed = assessAnswer(answer, catalogue, { method: 'path', asOf: answer.release.date });
  return new Map(assessed.map(({ id, assessment }) => [id, assessment.status]));
}

/** What changed since the release before, and since the reader last looked. */
export function TargetsChanges({ answer }: { readonly answer: TargetsAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const now = useMemo(() => readStatuses(answer, catalogue), [answer, catalogue]);
  return (
    <Section title={t('targets.changes.title')} lead={t('targets.changes.basis')} anchor="changes">
      <div className="space-y-6">
        <SinceRelease answer={answer} now={now} />
        <SinceLook key={answer.release.hash} answer={answer} now={now} />
      </div>
    </Section>
  );
}

interface SinceProps {
  readonly answer: TargetsAnswer;
  readonly now: Statuses;
}

function SinceRelease({ answer, now }: SinceProps) {
  const t = useTranslate();
  const release = answer.release.number - 1;
  const isFirst = release < 1;
  const before = useQuery({ ...trpc.targets.queryOptions({ release }), enabled: !isFirst });
  const catalogue = useQuery({ ...trpc.catalogue.queryOptions({ release }), enabled: !isFirst });
  const found = useMemo(
    () =>
      before.data?.release.number === release && catalogue.data?.release.number === release
        ? { answer: before.data, statuses: readStatuses(before.data, indexCatalogue(catalogue.data)) }
        : undefined,
    [before.data, catalogue.data, release],
  );
  if (isFirst) return <p className="max-w-[68ch] text-14">{t('targets.changes.firstRelease')}</p>;
  if (!found) {
    const lacking = [before, catalogue].filter(({ isError }) => isError);
    if (lacking.length === 0) return <div aria-busy="true" className="min-h-24" />;
    return <UnansweredNote onRetry={() => lacking.forEach((one) => void one.refetch())} />;
  }
  const { number, date } = found.answer.release;
  return (
    <ChangesList
      title={t('targets.changes.release', { before: String(number), date: formatDate(date, t.language) })}
      changes={listStatusChanges(found.statuses, now)}
      rows={[answer, found.answer]}
    />
  );
}

/** What changed since the reader's last visit, and remembers what they see on this one. */
function SinceLook({ answer, now }: SinceProps) {
  const t = useTranslate();
  const { number: release, hash } = answer.release;
  const [look] = useState(() =>
    lookOnce(() => window.localStorage, { release, hash, on: new Date().toISOString().slice(0, 10), statuses: now }),
  );
  const kept = <p className="mt-1 max-w-[68ch] text-12 text-muted">{t('targets.changes.kept')}</p>;
  if (look.status === 'compared') {
    const { before } = look;
    const date = formatDate(before.on, t.language);
    return (
      <div>
        <ChangesList
          title={t('targets.changes.looked', { before: String(before.release), date })}
          changes={listStatusChanges(before.statuses, now)}
          rows={[answer]}
        />
        {kept}
      </div>
    );
  }
  return (
    <div>
      <p className="max-w-[68ch] text-14">
        {look.status === 'same-release'
          ? t('targets.changes.sameRelease', { date: formatDate(look.on, t.language) })
          : t(look.status === 'first' ? 'targets.changes.firstLook' : 'targets.changes.refused')}
      </p>
      {look.status === 'refused' ? null : kept}
    </div>
  );
}

interface ChangesListProps {
  readonly title: string;
  readonly changes: readonly StatusChange[];
  readonly rows: Rows;
}

function ChangesList({ title, changes, rows }: ChangesListProps) {
  const t = useTranslate();
  const added = changes.filter(({ before }) => before === null).length;
  const gone = changes.filter(({ now }) => now === null).length;
  const byId = new Map<string, TargetRow>(
    rows.toReversed().flatMap(({ targets }) => targets.map((row) => [row.id, row])),
  );
  return (
    <div>
      <h3 className="font-semibold text-16">{title}</h3>
      <p className="max-w-[68ch] text-14">
        {changes.length === 0
          ? t('targets.changes.none')
          : t('targets.changes.summary', { changed: changes.length - added - gone, added, gone })}
      </p>
      <ul className="mt-2 space-y-1 text-14">
        {changes.map((change) => (
          <li key={change.id} className="flex flex-wrap items-baseline gap-x-2">
            <ChangedTarget row={byId.get(change.id)} id={change.id} />
            <Side status={change.before} absent={t('targets.changes.added')} />
            <span aria-hidden="true">→</span>
            <Side status={change.now} absent={t('targets.changes.gone')} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Side({ status, absent }: { readonly status: TargetStatus | null; readonly absent: string }) {
  return status === null ? <span className="text-muted">{absent}</span> : <StatusWord status={status} />;
}

/** The place and the indicator; of a target that the release doesn't hold its id is all that is known. */
function ChangedTarget({ row, id }: { readonly row: TargetRow | undefined; readonly id: string }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  if (!row) return <span>{id}</span>;
  const area = row.areaId === null ? undefined : catalogue.areaById.get(row.areaId);
  const indicator = catalogue.indicatorById.get(row.indicatorId);
  return (
    <span>
      {area ? describeArea(catalogue, area, t) : row.areaName},{' '}
      {indicator ? localName(indicator, t.language) : row.indicatorId}:
    </span>
  );
}
