import { computedForms, type FigureSpec } from '@dinh/charts/spec';
import { formatDate } from '@dinh/i18n';
import { isPerPeopleMeaningful, parseBasis, toBasis } from '@dinh/kpi';
import { useId } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { useYears, YearField } from './period-choice.tsx';

const row = 'flex min-h-9 items-center gap-2';

/** On whose boundaries, per how many people, and what is computed of the values. */
export function ReadingChoice(props: ControlProps) {
  const t = useTranslate();
  const { spec, data, onChange } = props;
  const isRatable = data.indicators.some(({ indicator }) => isPerPeopleMeaningful(indicator));
  return (
    <>
      <BasisChoice {...props} />
      <label className={row}>
        <input
          type="checkbox"
          checked={spec.per !== null}
          disabled={!isRatable}
          onChange={() => onChange({ per: spec.per === null ? 'people' : null })}
        />
        <span>
          {t('explorePage.controls.per')}
          {isRatable ? null : <span className="block text-12 text-muted">{t('explorePage.controls.noPer')}</span>}
        </span>
      </label>
      <MeasureChoice {...props} />
    </>
  );
}

function BasisChoice({ spec, data, onChange }: ControlProps) {
  const t = useTranslate();
  const name = useId();
  const bases = [...new Set<FigureSpec['basis']>(['as-reported', toBasis(data.ground.release.date), spec.basis])];
  return (
    <fieldset>
      <legend className="text-12 text-muted">{t('explorePage.controls.basis')}</legend>
      {bases.map((basis) => (
        <label key={basis} className={row}>
          <input type="radio" name={name} checked={spec.basis === basis} onChange={() => onChange({ basis })} />
          {basis === 'as-reported'
            ? t('explorePage.controls.asReported')
            : t('explorePage.controls.on', { date: formatDate(parseBasis(basis) ?? '', t.language) })}
        </label>
      ))}
    </fieldset>
  );
}

/** Values, an index to a year, or changes on the year before. */
function MeasureChoice({ spec, data, onChange }: ControlProps) {
  const t = useTranslate();
  const name = useId();
  const years = useYears(data);
  const isComputable = computedForms.includes(spec.form);
  const chosen = spec.index !== null ? 'index' : spec.change !== null ? 'change' : 'value';
  const choose = {
    value: () => onChange({ index: null, change: null }),
    index: () => onChange({ index: spec.from?.slice(0, 4) ?? years.at(-1) ?? null, change: null }),
    change: () => onChange({ index: null, change: 'year' }),
  };
  return (
    <fieldset disabled={!isComputable}>
      <legend className="text-12 text-muted">{t('explorePage.controls.measure')}</legend>
      {(['value', 'index', 'change'] as const).map((measure) => (
        <label key={measure} className={row}>
          <input type="radio" name={name} checked={chosen === measure} onChange={choose[measure]} />
          {t(`explorePage.measure.${measure}`)}
        </label>
      ))}
      {isComputable ? null : <p className="text-12 text-muted">{t('explorePage.controls.noMeasure')}</p>}
      {spec.index === null ? null : (
        <YearField
          label={t('explorePage.controls.index')}
          none={t('explorePage.measure.value')}
          value={spec.index}
          years={years}
          onChange={(index) => onChange({ index })}
        />
      )}
    </fieldset>
  );
}
