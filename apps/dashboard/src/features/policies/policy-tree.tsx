import type { ListedPolicy } from '../../app/answers.ts';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeScope } from './describe-scope.ts';
import type { Branch } from './filter-policies.ts';
import { describeTimes } from './name-policy.ts';
import { PolicyLink } from './policy-link.tsx';

interface PolicyTreeProps {
  readonly branches: readonly Branch[];
  readonly policyById: ReadonlyMap<string, ListedPolicy>;
  /** The policies asked for; those above them are shown in grey. */
  readonly found: ReadonlySet<string>;
  /** Day of the data. */
  readonly day: string;
}

interface PolicyNodeProps extends Omit<PolicyTreeProps, 'branches'> {
  readonly branch: Branch;
}

/** One document: how it hangs on the one above, its name, what is known of it, what it succeeds or amends. */
function PolicyNode({ branch, policyById, found, day }: PolicyNodeProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { policy, under, isRepeated } = branch.row;
  const isFound = found.has(policy.id);
  const others = policy.links.filter(({ relation }) => relation !== 'implements');
  const dates = describeTimes(policy, day, t);
  const facts = [
    describeScope(catalogue, policy, t),
    policy.targets === 0 ? null : t('policies.tree.targets', { count: policy.targets }),
  ].filter((fact) => fact !== null);
  const muted = 'block text-12 text-muted';
  return (
    <li className="print:break-inside-avoid" data-policy={policy.id}>
      <div className={`py-1.5 md:grid md:grid-cols-[minmax(0,1fr)_21rem] md:gap-x-6 ${isFound ? '' : 'opacity-70'}`}>
        <div className="max-w-[68ch]">
          <PolicyLink policy={policy} />
          {under === null ? null : (
            <span className={muted}>
              {t('words.policyRelation.implements')} · {t(`policies.basis.${under.basis}`)}
            </span>
          )}
          {isRepeated
            ? null
            : others.map(({ toPolicyId, relation, basis }) => {
                const to = policyById.get(toPolicyId);
                return (
                  <span key={`${relation} ${toPolicyId}`} className={`mt-1 leading-6 ${muted}`}>
                    <WithLinks
                      sentence={t('policies.tree.also', {
                        relation: t(`words.policyRelation.${relation}`),
                        policy: linkMark,
                      })}
                      links={[to ? <PolicyLink key={toPolicyId} policy={to} isShort /> : toPolicyId]}
                    />
                    {` · ${t(`policies.basis.${basis}`)}`}
                  </span>
                );
              })}
        </div>
        <div>
          {isRepeated ? (
            <span className={muted}>{t('policies.tree.again')}</span>
          ) : (
            <>
              <span className={muted}>{dates.join(' · ')}</span>
              <span className={muted}>{facts.join(' · ')}</span>
            </>
          )}
        </div>
      </div>
      {branch.branches.length === 0 ? null : (
        <ul className="ml-2 border-rule border-l pl-3 sm:ml-3 sm:pl-4">
          {branch.branches.map((own) => (
            <PolicyNode key={own.row.policy.id} branch={own} policyById={policyById} found={found} day={day} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The documents as branches, what implements another under it. */
export function PolicyTree({ branches, policyById, found, day }: PolicyTreeProps) {
  return (
    <ul className="divide-y divide-rule text-14">
      {branches.map((branch) => (
        <PolicyNode key={branch.row.policy.id} branch={branch} policyById={policyById} found={found} day={day} />
      ))}
    </ul>
  );
}
