import { useContext, useRef } from 'react';
import { WakingField } from '../../ui/waking-field.tsx';
import { CatalogueContext } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { searchFieldStyle } from './search-field-style.ts';
import { useSlashKey } from './use-slash-key.ts';

const loadPanel = () => import('./search-panel.tsx');

/** The search of the top bar; `/` leads to it from anywhere. */
export function SearchField() {
  const t = useTranslate();
  const isReady = useContext(CatalogueContext) !== null;
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  return (
    <search className="relative min-w-0 flex-1 sm:max-w-md">
      <WakingField
        load={loadPanel}
        isReady={isReady}
        label={t('frame.search.label')}
        placeholder={t('frame.search.placeholder')}
        title={t('frame.search.hint')}
        failure={t('frame.search.failed')}
        className={searchFieldStyle}
        ref={field}
      >
        {({ SearchPanel }, begun) => <SearchPanel field={field} begun={begun} />}
      </WakingField>
    </search>
  );
}
