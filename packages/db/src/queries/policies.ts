import type { PolicyLink } from '@dinh/kpi/policy';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

/** Targets, the earlier deadline first, those without one last. */
function targetsOf(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('target')
    .where(heldBy('target', release))
    .select([
      'target.id',
      'target.policyId',
      'target.areaId',
      'target.areaName',
      'target.indicatorId',
      'target.baselinePeriod',
      'target.baselineValue',
      'target.targetPeriod',
      'target.targetValue',
      'target.comparator',
      'target.note',
      'target.sourceId',
    ])
    .orderBy('target.targetPeriod', (order) => order.asc().nullsLast())
    .orderBy('target.id');
}

/** Every target of a release. */
export function selectAllTargets(db: Kysely<Database>, release: number) {
  return targetsOf(db, release).execute();
}

/** Targets of one indicator, area or source. */
export function selectTargets(
  db: Kysely<Database>,
  release: number,
  { column, id }: { readonly column: 'indicatorId' | 'areaId' | 'sourceId'; readonly id: string },
) {
  return targetsOf(db, release).where(`target.${column}`, '=', id).execute();
}

/** Targets of the nation, in the same order. */
export function selectNationalTargets(db: Kysely<Database>, release: number) {
  return targetsOf(db, release)
    .innerJoin('area', 'area.id', 'target.areaId')
    .where(heldBy('area', release))
    .where('area.level', '=', 'country')
    .execute();
}

/**
 * What a policy builds on: its links, and the policy that its own row names where no link leads to it, which is then
 * listed, neither stated nor inferred.
 */
function linksOfPolicy(release: number) {
  const id = sql.ref('policy.id');
  const parent = sql.ref('policy.parentPolicyId');
  const from = sql.ref('fromPolicyId');
  const to = sql.ref('toPolicyId');
  const relation = sql.ref('relation');
  const basis = sql.ref('basis');
  const own = sql`select ${to}, ${relation}, ${basis} from ${sql.table('policyLink')} where ${from} = ${id} and ${heldBy('policyLink', release)}`;
  const listed = sql`select ${parent}, 'implements', 'listed' where ${parent} is not null and not exists (${own} and ${to} = ${parent})`;
  const link = sql`json_build_object('toPolicyId', ${to}, 'relation', ${relation}, 'basis', ${basis})`;
  return sql<
    PolicyLink[]
  >`(select coalesce(json_agg(${link} order by ${to}, ${relation}), '[]') from (${own} union all ${listed}) as link)`;
}

/** Every policy, or those with these ids and those made for the area, with what each builds on; the latest first. */
export function selectPolicies(
  db: Kysely<Database>,
  release: number,
  of?: { readonly ids: readonly string[]; readonly scopeAreaId: string | null },
) {
  return db
    .selectFrom('policy')
    .where(heldBy('policy', release))
    .$if(of !== undefined, (query) =>
      query.where((eb) =>
        eb.or([isAnyOf('policy.id', of?.ids ?? []), eb('policy.scopeAreaId', '=', of?.scopeAreaId ?? null)]),
      ),
    )
    .select([
      'policy.id',
      'policy.number',
      'policy.kind',
      'policy.issuer',
      'policy.issued',
      'policy.titleVi',
      'policy.titleEn',
      'policy.periodStart',
      'policy.periodEnd',
      'policy.scopeArea',
      'policy.scopeAreaId',
      'policy.sourceId',
      linksOfPolicy(release).as('links'),
    ])
    .orderBy(sql`${sql.ref('policy.issued')} desc nulls last`)
    .orderBy('policy.id')
    .execute();
}
