import { isTitleTranslated } from '@dinh/kpi';
import type { SourcesAnswer } from '../../app/answers.ts';
import type { SourcesState } from '../../app/sources-state.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { DataLinks } from '../frame/data-links.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { isUsed } from './describe-use.ts';
import { filterSources } from './filter-sources.ts';
import { SourceFilters } from './source-filters.tsx';
import { SourcesTable } from './sources-table.tsx';

interface SourcesViewProps {
  readonly answer: SourcesAnswer;
  readonly state: SourcesState;
  readonly onChange: (change: SourcesState) => void;
}

/** Every source with who published it, when, where, and what rests on it. */
export function SourcesView({ answer: { sources }, state, onChange }: SourcesViewProps) {
  const t = useTranslate();
  const { find = '', kind } = state;
  const shown = filterSources(sources, { typed: find, kind });
  return (
    <>
      <DataLinks />
      <PageTitle title={t('sources.title')} site={t('frame.name')} />
      <Answer
        sentence={t('sources.answer.all', {
          sources: asFigure(String(sources.length)),
          used: asFigure(String(sources.filter(isUsed).length)),
        })}
      >
        {t('sources.answer.sure', {
          withoutAddress: sources.filter(({ url }) => url === null).length,
          withoutDate: sources.filter(({ published }) => published === null).length,
          translated: sources.filter((source) => isTitleTranslated(source)).length,
        })}
      </Answer>
      <SourceFilters sources={sources} state={state} onChange={onChange} />
      <p role="status" className="mb-2 text-14 text-muted">
        {shown.length === 0 && find !== ''
          ? t('sources.nothing', { typed: find })
          : t('sources.found', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <button type="button" className={buttonStyle} onClick={() => onChange({ find: undefined, kind: undefined })}>
          {t('sources.clear')}
        </button>
      ) : (
        <SourcesTable sources={shown} />
      )}
    </>
  );
}
