import { Link } from '@tanstack/react-router';
import { toSearchText } from '../../app/search-text.ts';
import { DeckLink } from '../../ui/deck-link.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { TargetRule } from '../target-status/assess-answer.ts';

const parts = ['targets', 'plans', 'reviews', 'points', 'links', 'time'] as const;

const titles = {
  targets: 'policies.targets.title',
  plans: 'policies.addUp.title',
  reviews: 'policies.reviews.title',
  points: 'policies.points.title',
  links: 'policies.links.title',
  time: 'policies.time.title',
} as const satisfies Record<(typeof parts)[number], string>;

interface PolicyContentsProps {
  readonly policyId: string;
  readonly hasPlans: boolean;
  /** By what its targets are assessed here. */
  readonly rule: TargetRule;
}

const linkStyle = 'inline-flex min-h-8 items-center underline decoration-rule underline-offset-4';

/** The way to each part of a document's page, to its review report, and to its targets as slides. */
export function PolicyContents({ policyId, hasPlans, rule }: PolicyContentsProps) {
  const t = useTranslate();
  const { release } = useCatalogue();
  const search = toSearchText({
    method: rule.method === 'path' ? undefined : rule.method,
    asOf: rule.asOf === release.date ? undefined : rule.asOf,
    basis: rule.basis,
    release: release.number,
    lang: t.language,
  });
  return (
    <nav aria-label={t('policies.contents')} className="mb-6 text-14 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {parts
          .filter((part) => part !== 'plans' || hasPlans)
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`} className={linkStyle}>
                {t(titles[part])}
              </a>
            </li>
          ))}
        <li>
          <Link to="/policies/$id/report" params={{ id: policyId }} className={linkStyle}>
            {t('policies.reviewReport')}
          </Link>
        </li>
        <li>
          <DeckLink href={`/api/v1/decks/policies/${encodeURIComponent(policyId)}.pptx${search}`}>
            {t('policies.deck')}
          </DeckLink>
        </li>
      </ul>
    </nav>
  );
}
