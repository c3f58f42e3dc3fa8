import { formatDate } from '@dinh/i18n';
import type { AreaAnswer } from '../../app/answers.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { localDecision, localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { AreaHistory } from './area-history.tsx';

/** Under the name: kind, region, and what the unit was before and has become. */
export function AreaIntro({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  const { areaById } = useCatalogue();
  const { area, regions, statuses } = answer;
  const parent = area.parentId === null ? undefined : areaById.get(area.parentId);
  const region = regions.at(-1);
  const isDeep = area.level === 'district' || area.level === 'commune';
  const line = [
    t(`words.areaKind.${area.kind}`),
    isDeep && parent ? localName(parent, t.language) : null,
    region ? localName(region, t.language) : null,
  ].filter((part) => part !== null);
  return (
    <ul className="mt-1 max-w-[68ch] text-14 text-muted">
      <li>{line.join(' · ')}</li>
      {statuses.length > 1
        ? statuses.map((status) => {
            const decision = localDecision(status, t.language);
            return (
              <li key={`${status.validFrom} ${status.fullNameVi}`}>
                {t('area.history.named', { from: formatDate(status.validFrom, t.language), name: status.fullNameVi })}
                {decision === null ? null : (
                  <span className="text-12"> {t('area.history.decision', { decision })}</span>
                )}
              </li>
            );
          })
        : null}
      <AreaHistory answer={answer} />
    </ul>
  );
}
