import { localName } from '@dinh/i18n';
import { useMemo } from 'react';
import { mostCompared } from '../../app/compare-state.ts';
import { loadPart } from '../../app/load-part.ts';
import { ChosenList } from '../../ui/chosen-list.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';
import type { ComparedIndicator } from './compare-indicator.ts';

interface IndicatorPickerProps {
  readonly chosen: readonly ComparedIndicator[];
  /** The ids chosen now; undefined for none. */
  readonly onChange: (indicators: readonly string[] | undefined) => void;
}

const loadAdder = loadPart(() => import('./indicator-adder.tsx'), ['compare']);

/** The indicators compared: taken away by their name, added by typing one. */
export function IndicatorPicker({ chosen, onChange }: IndicatorPickerProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const ids = chosen.map(({ indicator }) => indicator.id);
  const isFull = ids.length >= mostCompared;
  const candidates = useMemo(
    () =>
      catalogue.indicators.filter(
        ({ id, levels }) => levels.includes('province') && !chosen.some(({ indicator }) => indicator.id === id),
      ),
    [catalogue, chosen],
  );
  const remove = (id: string): void => {
    const left = ids.filter((one) => one !== id);
    onChange(left.length > 0 ? left : undefined);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-14">
      <ChosenList
        label={t('compare.controls.indicators')}
        items={chosen.map(({ indicator }) => indicator)}
        keyOf={({ id }) => id}
        removalOf={(indicator) => t('compare.controls.removeIndicator', { name: localName(indicator, t.language) })}
        onRemove={({ id }) => remove(id)}
      >
        {(indicator) => localName(indicator, t.language)}
      </ChosenList>
      <div className="relative">
        <WakingField
          load={loadAdder}
          label={t('compare.controls.addIndicator')}
          placeholder={isFull ? '' : t('compare.controls.indicatorPlaceholder')}
          isDisabled={isFull}
          failure={t('frame.search.failed')}
          className={addFieldStyle}
        >
          {({ IndicatorAdder }, begun) => (
            <IndicatorAdder
              candidates={candidates}
              isFull={isFull}
              onAdd={(id) => onChange([...ids, id])}
              begun={begun}
            />
          )}
        </WakingField>
      </div>
      {isFull ? <p className="text-12 text-muted">{t('compare.controls.full', { count: mostCompared })}</p> : null}
    </div>
  );
}
