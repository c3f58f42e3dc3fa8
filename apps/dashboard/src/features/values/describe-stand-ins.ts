import { formatList, type Translate } from '@dinh/i18n';
import type { StandIn } from '@dinh/kpi';
import { linkMark } from '../../ui/with-links.tsx';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface KnownStandIn extends StandIn {
  readonly indicator: IndicatorEntry;
}

/** Those of the release: another data set has other indicators. */
export function findStandIns(standIns: readonly StandIn[], { indicatorById }: Catalogue): readonly KnownStandIn[] {
  return standIns.flatMap((standIn) => {
    const indicator = indicatorById.get(standIn.indicatorId);
    return indicator ? [{ ...standIn, indicator }] : [];
  });
}

/** The indicators with why they stand for a value and how many places have figures; a mark where each link goes. */
export function describeStandIns(standIns: readonly KnownStandIn[], t: Translate): string {
  return formatList(
    standIns.map(({ indicator, reason }) =>
      t('values.reasonOf', {
        indicator: linkMark,
        reason: t(`values.reason.${reason}`),
        places: t('values.places', { count: indicator.areas }),
      }),
    ),
    t.language,
  );
}
