import { toRateIndicator } from '@dinh/charts/ground';
import { localName } from '@dinh/i18n';
import { isPerPeopleMeaningful, type ReadPoints, type SeriesPoint } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { memo, useDeferredValue, useMemo } from 'react';
import type { IndicatorAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import type { ChangeIndicator, IndicatorState } from '../../app/view-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { BasisSwitch } from '../basis/basis-switch.tsx';
import { makeMemory } from '../basis/make-memory.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { RevisedCells } from '../revisions/revised-cells.tsx';
import { usePageTargets } from '../targets/use-page-targets.ts';
import { IndicatorAnswerLine } from './indicator-answer.tsx';
import { IndicatorGround } from './indicator-ground.tsx';
import { OverTime } from './over-time.tsx';
import { type IndicatorSelection, type PlaceSelection, selectPlaces, selectYear } from './select-view.ts';
import { YearSection, type YearSectionProps } from './year-section.tsx';

interface IndicatorViewProps {
  readonly answer: IndicatorAnswer;
  /** Reads the points on other boundaries; absent for those of each figure's own day. */
  readonly readOn?: ((points: readonly SeriesPoint[]) => ReadPoints) | undefined;
  readonly state: IndicatorState;
  readonly onChange: ChangeIndicator;
}

const rememberPlaces = makeMemory<PlaceSelection>();

/** One indicator: the answer, its course, one year across the places of a level, how to read it, targets, sources. */
export function IndicatorView({ answer, readOn, state, onChange }: IndicatorViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const stored = useMemo(() => unpackPoints(answer.points), [answer.points]);
  const read = useMemo(() => (readOn ? readOn(stored) : readAsReported(stored)), [stored, readOn]);
  const { points, day, partial, rate } = read;
  const indicator = useMemo(() => (rate ? toRateIndicator(answer.indicator, t) : answer.indicator), [rate, answer, t]);
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  // The address gives a new list each time: by its text the places stay the same when only the year changes.
  const areas = state.areas?.join(',');
  const { level, year } = state;
  const places = useMemo(
    () =>
      rememberPlaces(read, `${areas} ${level}`, () =>
        selectPlaces({ points, indicator, state: { areas: areas?.split(','), level }, catalogue, day, partial }),
      ),
    [read, points, indicator, areas, level, catalogue, day, partial],
  );
  const selection = useMemo<IndicatorSelection>(
    () => ({ ...places, ...selectYear(places, indicator, year) }),
    [places, indicator, year],
  );
  const { aims, retry } = usePageTargets({
    ...{ targets: answer.targets, policies: answer.policies, points: stored, read },
    method: state.method,
  });
  const ids = useMemo(() => [answer.indicator.id], [answer]);
  const { href } = useLocation();
  const view = state.view ?? 'bars';
  const lower = useMemo(
    (): LowerProps => ({
      answer,
      stored,
      indicator,
      selection,
      sources,
      view,
      read,
      link: href,
      aims,
      onRetryTargets: retry,
      onChange,
    }),
    [answer, stored, indicator, selection, sources, view, read, href, aims, retry, onChange],
  );
  // Another indicator or other boundaries show their answer and course at once, what is further down a frame later;
  // another year is further down.
  const late = useDeferredValue(lower);
  const below = late.answer === answer && late.read === read ? lower : late;
  return (
    <article>
      <PageTitle title={localName(indicator, t.language)} site={t('frame.name')} />
      <IndicatorAnswerLine indicator={indicator} selection={selection} isRate={rate !== null} />
      <RevisedCells indicatorIds={ids} />
      {stored.length === 0 ? null : (
        <div className="flex flex-wrap items-end gap-x-8">
          <BasisSwitch basis={state.basis} onChange={(basis) => onChange({ basis, year: undefined })} />
          {isPerPeopleMeaningful(answer.indicator) ? (
            <label className="mb-6 inline-flex min-h-9 items-center gap-1.5 text-14 print:hidden">
              <input
                type="checkbox"
                checked={state.per !== undefined}
                onChange={(event) => onChange({ per: event.target.checked ? 'people' : undefined })}
              />
              {t('basis.perPeople')}
            </label>
          ) : null}
        </div>
      )}
      {stored.length > 0 && points.length === 0 ? <p className="text-16">{t('basis.none')}</p> : null}
      {points.length === 0 ? null : <OverTime {...{ indicator, sources, read, aims, onChange }} selection={places} />}
      <Lower {...below} />
    </article>
  );
}

interface LowerProps extends YearSectionProps {
  readonly onRetryTargets: (() => void) | undefined;
  readonly answer: IndicatorAnswer;
  readonly stored: readonly SeriesPoint[];
}

const Lower = memo(function Lower({ answer, stored, onRetryTargets, ...year }: LowerProps) {
  return (
    <>
      {year.selection.level === undefined ? null : <YearSection {...year} />}
      <IndicatorGround
        {...{ answer, onRetryTargets }}
        points={stored}
        aims={year.aims}
        sources={year.sources}
        onChange={year.onChange}
      />
    </>
  );
});
