import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeGap, describeTrend, formatPeriod, localDefinition } from '@dinh/i18n';
import { trend } from '@dinh/kpi';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator, ComparedPlace } from './compare-indicator.ts';
import { explainInTime, explainMix } from './explain-change.ts';
import { findLatestWindow } from './find-latest-window.ts';
import { isShare } from './is-share.ts';

/** For each place whether it rises or falls, and what made its change; then what made that of all together. */
export function ChangeLines({ detail }: { readonly detail: ComparedIndicator }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { readings, style, indicator } = detail;
  if (!isShare(indicator)) return <p className="text-14">{t('comparePage.lessons.noShare')}</p>;
  const { numerator, denominator } = localDefinition(indicator, t.language);
  const describe = ({ area }: ComparedPlace): readonly string[] => {
    const proportions = readings.filter(
      (one) => one.areaId === area.id && one.complete !== false && (one.numerator ?? 0) <= (one.denominator ?? 0),
    );
    const window = findLatestWindow(detail, area.id);
    const gap = window ? explainInTime(window.first, window.last, detail) : undefined;
    const describeChange = (): string => {
      if (!gap || !window) return '';
      const { from, to, isBroken } = window;
      if (!isBroken) return describeGap(gap, { from, to, numerator, denominator }, style, t);
      const name = describeAreaOfTime(catalogue, area, t);
      return t('compare.learn.break', {
        name,
        from: formatPeriod(from, t.language),
        to: formatPeriod(to, t.language),
      });
    };
    return [proportions.length === 0 ? '' : describeTrend(trend({ points: proportions }), t), describeChange()].filter(
      (text) => text !== '',
    );
  };
  const mix = explainMix(detail, catalogue);
  const ends = {
    from: formatPeriod(String(mix?.from ?? ''), t.language),
    to: formatPeriod(String(mix?.to ?? ''), t.language),
  };
  return (
    <dl className="max-w-[68ch] space-y-3 text-14">
      {detail.places.map((place) => {
        const lines = describe(place);
        return (
          <div key={place.area.id}>
            <dt className="font-medium">{describeAreaOfTime(catalogue, place.area, t)}</dt>
            {lines.length === 0 ? <dd className="text-muted">{t('comparePage.lessons.noGap')}</dd> : null}
            {lines.map((line) => (
              <dd key={line} className="first-letter:uppercase">
                {line}
              </dd>
            ))}
          </div>
        );
      })}
      {mix ? (
        <div>
          <dt className="font-medium">{t('comparePage.lessons.gapMixTitle', { count: mix.places })}</dt>
          <dd>
            {mix.broken > 0
              ? t('comparePage.lessons.gapMixBreak', { ...ends, changed: mix.broken })
              : describeGap(mix.gap, ends, style, t)}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
