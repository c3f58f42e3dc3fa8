import { formatNumber } from '@dinh/i18n';
import { type FeatureWeights, type PeerFeature, peerFeatures } from '@dinh/kpi';
import { useId } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface PeerWeightsProps {
  readonly weights: FeatureWeights;
  readonly isEqual: boolean;
  readonly onChange: (weights: FeatureWeights) => void;
  readonly onReset: () => void;
  readonly nameOf: (feature: PeerFeature) => string;
}

const mostShown = 5;
const step = 0.5;

/** How much each feature counts when places are told alike. At least one counts. */
export function PeerWeights({ weights, isEqual, onChange, onReset, nameOf }: PeerWeightsProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="print:hidden">
      <Disclosure summary={t('comparePage.peers.weights')}>
        <div className="grid max-w-[58rem] grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 sm:grid-cols-2">
          {peerFeatures.map((feature) => {
            const weight = weights[feature] ?? 1;
            const isLast = peerFeatures.every((other) => other === feature || (weights[other] ?? 1) === 0);
            return (
              <div key={feature} className="flex min-h-9 items-center gap-3">
                <label htmlFor={`${id}-${feature}`} className="w-32 shrink-0 sm:w-48 first-letter:uppercase">
                  {nameOf(feature)}
                </label>
                <input
                  id={`${id}-${feature}`}
                  type="range"
                  min={isLast ? step : 0}
                  max={Math.max(mostShown, weight)}
                  step={step}
                  value={weight}
                  onChange={(event) => onChange({ ...weights, [feature]: Number(event.target.value) })}
                  className="min-w-0 flex-1"
                />
                <output htmlFor={`${id}-${feature}`} className="w-8 text-right tabular-nums">
                  {formatNumber(weight, t.language)}
                </output>
              </div>
            );
          })}
        </div>
        {isEqual ? null : (
          <button type="button" className={`${buttonStyle} mt-3`} onClick={onReset}>
            {t('comparePage.peers.reset')}
          </button>
        )}
      </Disclosure>
    </div>
  );
}
