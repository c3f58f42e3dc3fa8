import { formatDate, nameIssuer } from '@dinh/i18n';
import type { PolicyRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';

/** The documents that concern an area, the latest first. */
export function PoliciesTable({ policies }: { readonly policies: readonly PolicyRow[] }) {
  const t = useTranslate();
  const hrefs = useHrefs();
  const muted = (text: string) => <span className="text-12 text-muted">{text}</span>;
  const columns: readonly Column<PolicyRow>[] = [
    {
      id: 'name',
      head: t('area.policies.name'),
      isRowHead: true,
      className: 'sm:w-1/2',
      cell: (policy) => (
        <PlainLink href={hrefs.policy(policy.id)}>{t.language === 'vi' ? policy.titleVi : policy.titleEn}</PlainLink>
      ),
    },
    {
      id: 'number',
      head: t('area.policies.number'),
      cell: (policy) => policy.number ?? muted(t('area.policies.noNumber')),
    },
    { id: 'kind', head: t('area.policies.kind'), cell: (policy) => t(`words.policyKind.${policy.kind}`) },
    {
      id: 'issuer',
      head: t('area.policies.issuer'),
      cell: ({ issuer }) => {
        if (issuer === null) return muted(t('area.policies.noIssuer'));
        const named = nameIssuer(issuer, t.language);
        return <span lang={named.language}>{named.text}</span>;
      },
    },
    {
      id: 'issued',
      head: t('area.policies.issued'),
      cell: (policy) =>
        policy.issued === null ? muted(t('area.policies.noDate')) : formatDate(policy.issued, t.language),
    },
  ];
  const rows = policies.toSorted((a, b) => (b.issued ?? '').localeCompare(a.issued ?? ''));
  return <DataTable caption={t('area.policies.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
