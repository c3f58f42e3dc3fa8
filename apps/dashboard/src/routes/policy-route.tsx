import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { parseRuleState, type RuleState } from '../app/targets-state.ts';
import { rootRoute } from './root-route.tsx';

const PolicyPanel = lazyRouteComponent(
  loadPart(() => import('../features/policies/policy-panel.tsx'), ['policies', 'target', 'targets']),
  'PolicyPanel',
);

export const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id',
  validateSearch: (search): RuleState => parseRuleState(search),
  component: PolicyPage,
});

function PolicyPage() {
  const { id } = policyRoute.useParams();
  const asked = policyRoute.useSearch();
  const navigate = policyRoute.useNavigate();
  return (
    <PolicyPanel
      id={id}
      state={parseRuleState(asked as Readonly<Record<string, unknown>>)}
      onChange={(change) => void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false })}
    />
  );
}
