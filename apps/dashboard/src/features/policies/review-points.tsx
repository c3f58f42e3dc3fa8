import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatPeriod } from '@dinh/i18n';
import { reviewPointKinds } from '@dinh/kpi';
import type { PolicyAnswer, SourceRow } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface ReviewPointsProps {
  readonly points: PolicyAnswer['points'];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** What reports say of a document, by what it is: results, what was exceeded, limitations, lessons, tasks. */
export function ReviewPoints({ points, sources }: ReviewPointsProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const whereOf = ({ areaId, period }: PolicyAnswer['points'][number]): string => {
    const area = catalogue.areaById.get(areaId);
    return t('policies.points.where', {
      area: area ? describeAreaOfTime(catalogue, area, t) : areaId,
      period: period === null ? t('policies.points.noPeriod') : formatPeriod(period, t.language),
    });
  };
  return (
    <Section anchor="points" title={t('policies.points.title')} lead={t('policies.points.lead')}>
      {points.length === 0 ? <p className="text-14">{t('policies.points.none')}</p> : null}
      {(points.length === 0 ? [] : reviewPointKinds).map((kind) => {
        const own = points.filter((point) => point.kind === kind);
        return (
          <div key={kind} className="mt-4" data-kind={kind}>
            <h3 className="font-semibold text-16">{t(`policies.points.kind.${kind}`)}</h3>
            {own.length === 0 ? (
              <p className="text-14 text-muted">{t('policies.points.noneOf')}</p>
            ) : (
              <ul className="mt-1 max-w-[68ch] space-y-2 text-14">
                {own.map((point) => {
                  const source = sources.get(point.sourceId);
                  return (
                    <li key={`${point.areaId} ${point.sourceId} ${point.textEn}`}>
                      {t.language === 'vi' ? point.textVi : point.textEn}
                      <span className="block text-12 text-muted">
                        {whereOf(point)}
                        {source ? ' · ' : null}
                        {source ? <SourceLink source={source} /> : null}
                      </span>
                    </li>
                  );
                })}
              </ul>
            )}
          </div>
        );
      })}
    </Section>
  );
}
