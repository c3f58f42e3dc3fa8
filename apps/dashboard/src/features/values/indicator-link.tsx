import { localName } from '@dinh/i18n';
import { PlainLink } from '../../ui/plain-link.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';

/** An indicator by its name, as the way to its page. */
export function IndicatorLink({ indicator }: { readonly indicator: IndicatorEntry }) {
  const t = useTranslate();
  const hrefs = useHrefs();
  return (
    <PlainLink href={hrefs.indicator(indicator.id, [])} className="underline decoration-rule">
      {localName(indicator, t.language)}
    </PlainLink>
  );
}
