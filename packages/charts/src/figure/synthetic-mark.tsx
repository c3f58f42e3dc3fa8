import type { Translate } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { type ReactElement, type ReactNode, useId } from 'react';

interface SyntheticMarkProps {
  readonly dataSet: DataSet;
  readonly t: Translate;
  /** The plot. */
  readonly children: ReactNode;
}

const [tileWidth, tileHeight] = [340, 150];
const slope = -14;

/**
 * The plot as it is; with made-up figures under a line that says so and words across it, so that
 * no part of the picture can pass for real.
 */
export function SyntheticMark({ dataSet, t, children }: SyntheticMarkProps): ReactNode {
  return dataSet === 'synthetic' ? <Marked words={t('words.synthetic')}>{children}</Marked> : children;
}

function Marked({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactElement {
  const pattern = useId();
  return (
    <div className="dinh-synthetic">
      <p className="dinh-synthetic-line">{words}</p>
      <div className="dinh-synthetic-plot">
        {children}
        <svg className="dinh-synthetic-words" width="100%" height="100%" aria-hidden="true">
          <defs>
            <pattern
              id={pattern}
              width={tileWidth}
              height={tileHeight}
              patternUnits="userSpaceOnUse"
              patternTransform={`rotate(${slope})`}
            >
              <text x={8} y={tileHeight / 2}>
                {words}
              </text>
            </pattern>
          </defs>
          <rect width="100%" height="100%" fill={`url(#${pattern})`} />
        </svg>
      </div>
    </div>
  );
}
