import type { PolicyLinkRecord } from '@dinh/reference-data';
import { type Kysely, sql } from 'kysely';
import { jsonBuildObject } from 'kysely/helpers/postgres';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

type PolicyLink = Pick<PolicyLinkRecord, 'toPolicyId' | 'relation' | 'basis'>;

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
    .select((eb) => [
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
      eb
        .selectFrom('policyLink')
        .where(heldBy('policyLink', release))
        .whereRef('policyLink.fromPolicyId', '=', 'policy.id')
        .select((link) =>
          sql<PolicyLink[]>`coalesce(json_agg(${jsonBuildObject({
            toPolicyId: link.ref('policyLink.toPolicyId'),
            relation: link.ref('policyLink.relation'),
            basis: link.ref('policyLink.basis'),
          })} order by ${sql.ref('policyLink.toPolicyId')}), '[]')`.as('links'),
        )
        .$asScalar()
        .$notNull()
        .as('links'),
    ])
    .orderBy(sql`${sql.ref('policy.issued')} desc nulls last`)
    .orderBy('policy.id')
    .execute();
}
