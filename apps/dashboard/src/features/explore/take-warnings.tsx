import type { FigureWarning } from '@dinh/charts/compose';
import { describeWarning } from '@dinh/i18n';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ChangeSpec } from './control-props.ts';

interface TakeWarningsProps {
  readonly warnings: readonly FigureWarning[];
  readonly onChange: ChangeSpec;
}

/** What may mislead in the figure before it leaves, with what mends it; what stays is said in its note. */
export function TakeWarnings({ warnings, onChange }: TakeWarningsProps) {
  const t = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <div className="mb-6 border-rule border-l-2 pl-3 text-14">
      <h3 className="font-semibold">{t('explorePage.warnings.title')}</h3>
      <ul className="mt-1 space-y-2">
        {warnings.map((warning) => {
          const { code, fix } = warning;
          return (
            <li key={code} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0">{describeWarning(warning, t)}</span>
              {fix === null ? (
                <span className="text-12 text-muted">{t('explorePage.warnings.noted')}</span>
              ) : (
                <button type="button" className={buttonStyle} onClick={() => onChange(fix)}>
                  {t(`explorePage.fix.${code}`)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
