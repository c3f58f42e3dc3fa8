import { type SourceKind, sourceKinds } from '@dinh/kpi';
import { useId } from 'react';
import type { SourceEntry } from '../../app/answers.ts';
import type { SourcesState } from '../../app/sources-state.ts';
import { Field, tallFieldStyle } from '../../ui/field.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface SourceFiltersProps {
  readonly sources: readonly SourceEntry[];
  readonly state: SourcesState;
  readonly onChange: (change: SourcesState) => void;
}

/** What is typed, and which kind of source; each kind says how many it has. */
export function SourceFilters({ sources, state, onChange }: SourceFiltersProps) {
  const t = useTranslate();
  const id = useId();
  const countOf = (kind: SourceKind): number => sources.filter((source) => source.kind === kind).length;
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3 text-14 print:hidden">
      <label>
        <span className="block text-12 text-muted">{t('sources.find')}</span>
        <input
          type="search"
          value={state.find ?? ''}
          onChange={(event) => onChange({ find: event.target.value === '' ? undefined : event.target.value })}
          className="h-10 w-64 max-w-full rounded-sm border border-muted bg-paper px-3"
        />
      </label>
      <Field id={`${id}-kind`} label={t('sources.kind')}>
        <select
          id={`${id}-kind`}
          value={state.kind ?? ''}
          onChange={(event) => onChange({ kind: sourceKinds.find((kind) => kind === event.target.value) })}
          className={tallFieldStyle}
        >
          <option value="">{t('sources.allKinds', { count: sources.length })}</option>
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t('sources.kindOption', { kind: t(`words.sourceKind.${kind}`), count: countOf(kind) })}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
