import { mostIndicators } from '@dinh/charts/spec';
import { localName } from '@dinh/i18n';
import { useMemo } from 'react';
import { ChosenList } from '../../ui/chosen-list.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';
import type { ControlProps } from './control-props.ts';
import { loadIndicatorAdder } from './load-indicator-adder.ts';

/** The indicators of the figure, the first of which most forms show: taken away by their name, added by typing one. */
export function IndicatorChoice({ spec, onChange }: Pick<ControlProps, 'spec' | 'onChange'>) {
  const t = useTranslate();
  const { indicators, indicatorById } = useCatalogue();
  const ids = spec.indicators;
  const chosen = ids.flatMap((id) => indicatorById.get(id) ?? []);
  const isFull = ids.length >= mostIndicators;
  const candidates = useMemo(
    () => indicators.filter(({ id, figures }) => figures > 0 && !ids.includes(id)),
    [indicators, ids],
  );
  const placeholder = isFull ? '' : t('compare.controls.indicatorPlaceholder');
  return (
    <div className="space-y-2">
      <p className="font-medium">{t('compare.controls.indicators')}</p>
      <ChosenList
        label={t('compare.controls.indicators')}
        items={chosen}
        keyOf={({ id }) => id}
        removalOf={(indicator) => t('compare.controls.removeIndicator', { name: localName(indicator, t.language) })}
        // A figure is of something: the last one goes when another is there.
        onRemove={({ id }) => (ids.length > 1 ? onChange({ indicators: ids.filter((one) => one !== id) }) : undefined)}
      >
        {(indicator) => localName(indicator, t.language)}
      </ChosenList>
      <div className="relative">
        <WakingField
          load={loadIndicatorAdder}
          label={t('compare.controls.addIndicator')}
          placeholder={placeholder}
          isDisabled={isFull}
          failure={t('frame.search.failed')}
          className={addFieldStyle}
        >
          {({ IndicatorAdder }, begun) => (
            <IndicatorAdder
              candidates={candidates}
              isFull={isFull}
              onAdd={(id) => onChange({ indicators: [...ids, id] })}
              begun={begun}
            />
          )}
        </WakingField>
      </div>
      {isFull ? <p className="text-12 text-muted">{t('compare.controls.full', { count: mostIndicators })}</p> : null}
    </div>
  );
}
