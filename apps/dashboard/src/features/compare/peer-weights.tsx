import { formatNumber } from '@dinh/i18n';
import { equalWeights, type FeatureWeights, type PeerFeature, writeWeights } from '@dinh/kpi';
import { useId, useRef, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface PeerWeightsProps {
  readonly weights: FeatureWeights;
  /** Those that the place can be compared by. */
  readonly features: readonly PeerFeature[];
  /** As `writeWeights` writes them; undefined where all are the same. */
  readonly onChange: (weights: string | undefined) => void;
  readonly nameOf: (feature: PeerFeature) => string;
}

const mostShown = 5;
const step = 0.5;

/** How much each feature counts when places are told alike. At least one counts. */
export function PeerWeights({ weights, features, onChange, nameOf }: PeerWeightsProps) {
  const t = useTranslate();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const written = writeWeights(weights);
  // The hand is quicker than the address: what it set stands until the address says something else.
  const [held, setHeld] = useState({ weights, written });
  const [seen, setSeen] = useState(written);
  if (seen !== written) {
    setSeen(written);
    if (held.written !== written) setHeld({ weights, written });
  }
  const set = (next: FeatureWeights): void => {
    const text = writeWeights(next);
    setHeld({ weights: next, written: text });
    onChange(text === '' ? undefined : text);
  };
  const weightOf = (feature: PeerFeature): number => held.weights[feature] ?? 1;
  return (
    <div className="print:hidden">
      <Disclosure summary={t('comparePage.peers.weights')}>
        <div className="grid max-w-[58rem] grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 sm:grid-cols-2">
          {features.map((feature, index) => {
            const isLast = features.every((other) => other === feature || weightOf(other) === 0);
            return (
              <div key={feature} className="flex min-h-9 items-center gap-3">
                <label htmlFor={`${id}-${feature}`} className="w-32 shrink-0 first-letter:uppercase sm:w-48">
                  {nameOf(feature)}
                </label>
                <input
                  ref={index === 0 ? first : null}
                  id={`${id}-${feature}`}
                  type="range"
                  min={isLast ? step : 0}
                  max={Math.max(mostShown, weightOf(feature))}
                  step={step}
                  value={weightOf(feature)}
                  onChange={(event) => set({ ...held.weights, [feature]: Number(event.target.value) })}
                  className="min-w-0 flex-1"
                />
                <output htmlFor={`${id}-${feature}`} className="w-8 text-right tabular-nums">
                  {formatNumber(weightOf(feature), t.language)}
                </output>
              </div>
            );
          })}
        </div>
        {held.written === '' ? null : (
          <button
            type="button"
            className={`${buttonStyle} mt-3`}
            onClick={() => {
              set(equalWeights);
              // The button is gone with what it resets.
              first.current?.focus();
            }}
          >
            {t('comparePage.peers.reset')}
          </button>
        )}
      </Disclosure>
    </div>
  );
}
