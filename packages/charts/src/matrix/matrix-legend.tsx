import type { Translate } from '@dinh/i18n';
import { ageClasses } from '@dinh/kpi';
import type { ReactElement } from 'react';
import type { MatrixMark } from './matrix.ts';

interface MatrixLegendProps {
  /** Is any cell one to which its indicator does not apply? */
  readonly hasNotApplicable: boolean;
  readonly t: Translate;
}

/** What the marks mean, in words. */
export function MatrixLegend({ hasNotApplicable, t }: MatrixLegendProps): ReactElement {
  const marks: readonly MatrixMark[] = [
    ...ageClasses,
    'unknown',
    ...(hasNotApplicable ? (['not-applicable'] as const) : []),
  ];
  return (
    <ul className="dinh-matrix-legend">
      {marks.map((mark) => (
        <li key={mark} data-mark={mark}>
          {t(`coverage.mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
