import { Link, useLocation } from '@tanstack/react-router';
import { useTranslate } from '../language/use-translate.ts';

const pages = [
  { to: '/', name: 'overview' },
  { to: '/areas', name: 'areas' },
  { to: '/indicators', name: 'indicators' },
  { to: '/policies', name: 'policies' },
  { to: '/compare', name: 'compare' },
  { to: '/heritage', name: 'heritage' },
  { to: '/explore', name: 'explore' },
  { to: '/problems', name: 'problems' },
] as const;

/** Pages that are reached through another one's word. */
const under: Readonly<Record<string, RegExp>> = {
  '/problems': /^\/sources(\/|$)/,
  '/policies': /^\/values(\/|$)/,
  '/explore': /^\/gallery(\/|$)/,
};
// Forced colours paint a transparent border too.
const look = 'border-transparent border-b-2 forced-colors:border-[Canvas]';
const activeLook = 'border-link! font-medium forced-colors:border-[Highlight]!';

interface PageLinksProps {
  readonly isColumn?: boolean;
  readonly onFollow?: () => void;
}

/** The pages as words; the one on screen is marked for eye and ear. */
export function PageLinks({ isColumn = false, onFollow }: PageLinksProps) {
  const t = useTranslate();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('frame.nav.label')}>
      <ul className={isColumn ? 'space-y-1' : 'flex gap-6'}>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              {...(onFollow ? { onClick: onFollow } : {})}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className={`inline-flex min-h-10 items-center ${look} text-ink no-underline hover:underline ${
                under[to]?.test(pathname) ? activeLook : ''
              }`}
              activeProps={{ className: activeLook }}
            >
              {t(`frame.nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
