import { plainSpec } from '@dinh/charts/spec';
import type { ReactNode } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import type { ControlProps } from './control-props.ts';
import { FormChoice } from './form-choice.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { OrderChoice } from './order-choice.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { RemarkChoice } from './remark-choice.tsx';
import { WordChoice } from './word-choice.tsx';

/** All settings of the figure: what is shown first, then how it is read, then how it is said. */
export function ExploreControls(props: ControlProps) {
  const t = useTranslate();
  const { spec } = props;
  const isRead = spec.basis !== plainSpec.basis || spec.per !== null || spec.index !== null || spec.change !== null;
  const isWorded =
    [spec.order, spec.focus, spec.title, spec.note].some((one) => one !== null) || spec.remarks.length > 0;
  return (
    <section aria-label={t('explorePage.controls.label')} className="space-y-6 text-14 print:hidden">
      <IndicatorChoice {...props} />
      <PlaceChoice {...props} />
      <FormChoice {...props} />
      <PeriodChoice {...props} />
      <More summary={t('explorePage.controls.reading')} isOpen={isRead}>
        <ReadingChoice {...props} />
      </More>
      <More summary={t('explorePage.controls.wording')} isOpen={isWorded}>
        <WordChoice {...props} />
        <OrderChoice {...props} />
        <RemarkChoice {...props} />
      </More>
    </section>
  );
}

interface MoreProps {
  readonly summary: string;
  /** From the start, where something within is chosen. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function More({ summary, isOpen, children }: MoreProps) {
  return (
    <details open={isOpen} className="border-rule border-t pt-3">
      <summary className="min-h-9 cursor-pointer py-1 font-medium">{summary}</summary>
      <div className="mt-2 space-y-4">{children}</div>
    </details>
  );
}
