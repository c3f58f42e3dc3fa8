import { formatDate } from '@dinh/i18n';
import { type ValueList as ListOfValues, listStandIns } from '@dinh/kpi';
import type { ListedPolicy, SourceRow, ValuesAnswer } from '../../app/answers.ts';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { PolicyLink } from '../policies/policy-link.tsx';
import { describeStandIns, findStandIns, type KnownStandIn } from './describe-stand-ins.ts';
import { IndicatorLink } from './indicator-link.tsx';

export type ValueRow = ValuesAnswer['values'][number];

interface ValueListProps {
  readonly list: ListOfValues<ValueRow>;
  readonly policyById: ReadonlyMap<string, ListedPolicy>;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** A sentence about indicators, each as a link. */
export function StandInLine({
  standIns,
  messageKey,
}: {
  readonly standIns: readonly KnownStandIn[];
  readonly messageKey: 'values.standIn' | 'values.whole';
}) {
  const t = useTranslate();
  return (
    <WithLinks
      sentence={t(messageKey, { indicators: describeStandIns(standIns, t) })}
      links={standIns.map(({ indicator }) => <IndicatorLink key={indicator.id} indicator={indicator} />)}
    />
  );
}

/** A value by its name; in English, and saying so, where its source has no other. */
export function ValueName({ value }: { readonly value: Pick<ValueRow, 'nameVi' | 'nameEn'> }) {
  const t = useTranslate();
  if (t.language === 'vi' && value.nameVi !== null) return value.nameVi;
  const name = <span lang="en">{value.nameEn}</span>;
  return t.language === 'en' ? (
    name
  ) : (
    <>
      {name} ({t('values.onlyEnglish')})
    </>
  );
}

/** One list of values: how far it is, what asks for it, who says so, and of each value what stands for it. */
export function ValueList({ list, policyById, sources }: ValueListProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { status, asOf, policyId, sourceId, values } = list;
  const policy = policyId === null ? undefined : policyById.get(policyId);
  const source = sources.get(sourceId);
  const heading = t('values.list', { status: t(`values.status.${status}`), date: formatDate(asOf, t.language) });
  return (
    <div className="mt-5" data-list={`${list.areaId} ${status} ${asOf}`}>
      <h4 className="font-medium text-14 first-letter:uppercase">{heading}</h4>
      <p className="max-w-[68ch] text-12 text-muted">
        {policy ? (
          <WithLinks
            sentence={t('values.policy', { policy: linkMark })}
            links={[<PolicyLink key={policy.id} policy={policy} />]}
          />
        ) : (
          t('values.noPolicy')
        )}
      </p>
      {source ? <SourceLink source={source} /> : null}
      <ol className="mt-2 max-w-[68ch] list-decimal space-y-1.5 pl-6 text-14">
        {values.map((value) => {
          const standIns = findStandIns(listStandIns(value), catalogue);
          return (
            <li key={`${value.ordinal} ${value.nameEn}`}>
              <ValueName value={value} />
              {standIns.length === 0 ? (
                <span className="text-12 text-muted">{` · ${t('values.notMeasured')}`}</span>
              ) : (
                <span className="block text-12 text-muted">
                  <StandInLine standIns={standIns} messageKey="values.standIn" />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
