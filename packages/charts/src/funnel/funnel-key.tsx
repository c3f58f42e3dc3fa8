import { formatValue, type ReadingStyle, type Translate } from '@dinh/i18n';
import type { Confidence } from '@dinh/stats';
import type { ReactElement } from 'react';
import { colourOf } from '../palette/index.ts';
import { FigureKey, keyMiddle, keySize } from '../places/figure-key.tsx';
import { PlaceMark } from '../places/place-mark.tsx';

interface FunnelKeyProps {
  readonly baseline: number;
  readonly confidence: Confidence;
  readonly hasOutside: boolean;
  readonly style: ReadingStyle;
  readonly t: Translate;
}

const whole = 100;

/** What band, line and black dots of the funnel mean. */
export function FunnelKey({ baseline, confidence, hasOutside, style, t }: FunnelKeyProps): ReactElement {
  const m = keyMiddle;
  const percent = confidence * whole;
  const decimals = Number.isInteger(percent) ? 0 : 1;
  return (
    <FigureKey
      items={[
        {
          id: 'band',
          name: t('forms.funnel.band', {
            confidence: formatValue(percent, { unit: 'percent', decimals }, t.language),
          }),
          sign: (
            <>
              <rect className="dinh-band" x={1} y={3} width={keySize - 2} height={keySize - 6} />
              <path className="dinh-limits" d={`M1,3H${keySize - 1}M1,${keySize - 3}H${keySize - 1}`} />
            </>
          ),
        },
        {
          id: 'baseline',
          name: t('forms.funnel.baseline', { value: formatValue(baseline * whole, style, t.language) }),
          sign: <line className="dinh-baseline" x1={1} x2={keySize - 1} y1={m} y2={m} />,
        },
        ...(hasOutside
          ? [
              {
                id: 'outside',
                name: t('forms.funnel.outside'),
                sign: <PlaceMark shape="circle" mark="reported" x={m} y={m} radius={3.5} colour={colourOf('ink')} />,
              },
            ]
          : []),
      ]}
    />
  );
}
