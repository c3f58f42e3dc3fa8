import { describeAskedValue, formatDate, formatPeriod, localName } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { SourceAnswer } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useItemHref } from '../heritage/use-item-href.ts';
import { useTranslate } from '../language/use-translate.ts';

const listStyle = 'max-w-[68ch] space-y-1 text-14';
const remarkStyle = 'text-12 text-muted';

/** The targets a source states, each with its place, value and deadline. */
export function SourceTargets({ targets }: { readonly targets: SourceAnswer['targets'] }) {
  const t = useTranslate();
  const { areaById, indicatorById } = useCatalogue();
  if (targets.length === 0) return null;
  return (
    <Section title={t('sources.one.targets', { count: targets.length })}>
      <ul className={listStyle}>
        {targets.map((target) => {
          const { areaId, areaName, comparator, indicatorId, targetPeriod, targetValue } = target;
          const area = areaId === null ? undefined : areaById.get(areaId);
          const indicator = indicatorById.get(indicatorId);
          const style = { unit: indicator?.unit ?? 'count', decimals: indicator?.decimals ?? 0 };
          return (
            <li key={target.id}>
              <Link
                to="/indicators/$id"
                params={{ id: indicatorId }}
                search={areaId === null ? {} : { areas: [areaId] }}
                className="underline decoration-rule underline-offset-4"
              >
                {indicator ? localName(indicator, t.language) : indicatorId}
              </Link>
              <span className={`block ${remarkStyle}`}>
                {[
                  area ? localName(area, t.language) : areaName,
                  describeAskedValue({ comparator, value: targetValue }, style, t) ?? t('indicator.targets.noFigure'),
                  targetPeriod === null
                    ? t('indicator.targets.noDeadline')
                    : formatPeriod(targetPeriod, t.language, 'short'),
                ].join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The documents known through a source. */
export function SourcePolicies({ policies }: { readonly policies: SourceAnswer['policies'] }) {
  const t = useTranslate();
  if (policies.length === 0) return null;
  return (
    <Section title={t('sources.one.policies', { count: policies.length })}>
      <ul className={listStyle}>
        {policies.map((policy) => (
          <li key={policy.id}>
            <Link
              to="/policies/$id"
              params={{ id: policy.id }}
              className="underline decoration-rule underline-offset-4"
            >
              {t.language === 'vi' ? policy.titleVi : policy.titleEn}
            </Link>
            <span className={`block ${remarkStyle}`}>
              {[
                policy.number ?? t('area.policies.noNumber'),
                policy.issued === null ? t('sources.noDate') : formatDate(policy.issued, t.language),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The register items a source names: a long list behind one line. */
export function SourceHeritage({ heritage }: { readonly heritage: SourceAnswer['heritage'] }) {
  const t = useTranslate();
  const itemHref = useItemHref();
  if (heritage.length === 0) return null;
  return (
    <Section title={t('sources.one.heritage', { count: heritage.length })}>
      <Disclosure summary={t('sources.one.showHeritage', { count: heritage.length })}>
        <ul className={listStyle} data-plain-links>
          {heritage.map((item) => (
            <li key={item.id}>
              <a href={itemHref(item.id)} className="underline decoration-rule underline-offset-4">
                {localName(item, t.language)}
              </a>{' '}
              <span className={remarkStyle}>
                {t(`words.designation.${item.designation}`)} · {formatDate(item.designated, t.language)}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
