import type { Translate } from '@dinh/i18n';
import type { ReactElement } from 'react';
import { colourOf } from '../palette/index.ts';
import { FigureKey, type KeyItem, keyMiddle, keySize } from '../places/figure-key.tsx';
import { PlaceMark } from '../places/place-mark.tsx';
import { drawShape, shapeOf } from '../places/place-shape.ts';
import type { SpineLayout } from './layout-spine.ts';
import type { SpinePlace } from './spine-data.ts';
import { bandHeight, nationRadius } from './spine-picture.tsx';

interface SpineKeyProps {
  readonly places: readonly SpinePlace[];
  readonly layout: SpineLayout;
  readonly t: Translate;
}

/** What the signs of the rows mean: the places, then whatever of nation, median, band and bare line is drawn. */
export function SpineKey({ places, layout, t }: SpineKeyProps): ReactElement {
  const { rows, colours, markRadius } = layout;
  const m = keyMiddle;
  const signs: readonly (KeyItem | false)[] = [
    rows.some(({ nation }) => nation !== null) && {
      id: '*nation',
      name: t('forms.nation'),
      sign: <path className="dinh-nation-mark" d={drawShape('bar', m, m, nationRadius)} />,
    },
    rows.some(({ band }) => band !== null) && {
      id: '*median',
      name: t('forms.spine.median'),
      sign: <line className="dinh-median" x1={m} x2={m} y1={m - bandHeight / 2} y2={m + bandHeight / 2} />,
    },
    rows.some(({ band }) => band !== null) && {
      id: '*band',
      name: t('forms.spine.band'),
      sign: <rect className="dinh-band" x={1} y={m - bandHeight / 2} width={keySize - 2} height={bandHeight} />,
    },
    rows.some(({ band, line }) => band === null && line !== null) && {
      id: '*thin',
      name: t('forms.spine.thin'),
      sign: (
        <g className="dinh-thin">
          <path className="dinh-spine-line" d={`M1,${m}H${keySize - 1}`} />
        </g>
      ),
    },
  ];
  return (
    <FigureKey
      items={[
        ...places.map(({ id, name, role }): KeyItem => {
          const colour = colours.get(id) ?? 'context';
          return {
            id,
            name,
            isFocus: role === 'focus',
            sign: (
              <PlaceMark
                shape={shapeOf(colour)}
                mark="reported"
                x={m}
                y={m}
                radius={markRadius}
                colour={colourOf(colour === 'context' ? 'dot' : colour)}
              />
            ),
          };
        }),
        ...signs.filter((sign) => sign !== false),
      ]}
    />
  );
}
