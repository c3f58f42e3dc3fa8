import { Link } from '@tanstack/react-router';
import { useTranslate } from '../language/use-translate.ts';

const pages = [
  { to: '/problems', name: 'problems' },
  { to: '/sources', name: 'sources' },
] as const;

/** The pages under "data", above the title of each. */
export function DataLinks() {
  const t = useTranslate();
  return (
    <nav aria-label={t('frame.data.label')} className="mb-4 text-14 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ includeSearch: false }}
              className="inline-flex min-h-8 items-center text-ink underline decoration-rule underline-offset-4"
              activeProps={{ className: 'font-medium no-underline!' }}
            >
              {t(`frame.data.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
