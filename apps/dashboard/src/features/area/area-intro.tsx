import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatDate, formatList, localDecision, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../app/answers.ts';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { findHeirs } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { AreaHistory } from './area-history.tsx';

/** Under the name: kind, region, and what the unit was before and has become. */
export function AreaIntro({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { areaById } = catalogue;
  const own = areaById.get(answer.area.id);
  const { area, regions, statuses } = answer;
  const parent = area.parentId === null ? undefined : areaById.get(area.parentId);
  const region = regions.at(-1);
  const isDeep = area.level === 'district' || area.level === 'commune';
  const line = [
    t(`words.areaKind.${area.kind}`),
    isDeep && parent ? localName(parent, t.language) : null,
    region ? localName(region, t.language) : null,
  ].filter((part) => part !== null);
  const heirs = own ? findHeirs(catalogue, own) : [];
  const ended = answer.successions.find(
    ({ predecessorId, successorId }) => predecessorId === area.id && successorId !== area.id,
  );
  return (
    <>
      {ended && heirs.length > 0 ? (
        <p className="mt-2 max-w-[68ch] print:max-w-none border-link border-l-2 pl-3 text-16 print:text-[9pt]">
          <WithLinks
            sentence={t('standing.history.successor', {
              date: formatDate(ended.effective, t.language),
              areas: formatList(
                heirs.map(() => linkMark),
                t.language,
              ),
            })}
            links={heirs.map((heir) => (
              <Link key={heir.id} to="/areas/$id" params={{ id: heir.id }} className="font-medium underline">
                {describeAreaOfTime(catalogue, heir, t)}
              </Link>
            ))}
          />{' '}
          {t('standing.history.kept')}
        </p>
      ) : null}
      <ul
        className={`mt-1 max-w-[68ch] text-14 text-muted print:max-w-none print:text-[8pt] print:leading-snug print:[&_span]:text-[8pt] ${ended ? 'print:hidden' : ''}`}
      >
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
    </>
  );
}
