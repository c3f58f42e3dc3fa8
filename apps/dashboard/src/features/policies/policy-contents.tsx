import { Link } from '@tanstack/react-router';
import { useTranslate } from '../language/use-translate.ts';

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
}

const linkStyle = 'inline-flex min-h-8 items-center underline decoration-rule underline-offset-4';

/** The way to each part of a document's page, and to its review report. */
export function PolicyContents({ policyId, hasPlans }: PolicyContentsProps) {
  const t = useTranslate();
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
      </ul>
    </nav>
  );
}
