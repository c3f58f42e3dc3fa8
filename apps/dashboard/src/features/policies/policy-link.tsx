import { Link } from '@tanstack/react-router';
import type { PolicyRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';
import { namePolicy, namePolicyInFull } from './name-policy.ts';

type NamedPolicy = Pick<PolicyRow, 'id' | 'titleVi' | 'titleEn' | 'kind' | 'number'>;

interface PolicyLinkProps {
  readonly policy: NamedPolicy;
  /** By its number alone, where it has one. */
  readonly isShort?: boolean;
}

/** A policy by number and title, as the way to its page. */
export function PolicyLink({ policy, isShort = false }: PolicyLinkProps) {
  const t = useTranslate();
  return (
    <Link to="/policies/$id" params={{ id: policy.id }} className="underline decoration-rule underline-offset-4">
      {isShort ? namePolicy(policy, t) : namePolicyInFull(policy, t)}
    </Link>
  );
}
