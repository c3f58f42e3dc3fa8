import { sdmxAgency, sdmxVersion } from '../sdmx-ids.ts';
import type { SdmxNamed, SdmxStructureAsking } from '../sdmx-structure-asking.ts';
import type { SdmxArtefact } from './artefact.ts';
import { keepUsed, toPartial, toStub } from './cut-artefact.ts';
import { findReferences } from './reference-graph.ts';

function isAsked(named: SdmxNamed, ...names: readonly string[]): boolean {
  return named === 'all' || names.some((name) => named.includes(name));
}

/** The scheme that lists our agency is SDMX's own; tools ask for it under the agency whose data they read. */
function listAgencies({ kind, agency }: SdmxArtefact): readonly string[] {
  return kind === 'agencyscheme' ? [agency, sdmxAgency] : [agency];
}

/** With the items asked for and those above them; undefined for a list that has none of them, and for what is no list. */
function findWithItems(artefact: SdmxArtefact, itemIds: SdmxNamed): SdmxArtefact | undefined {
  if (itemIds === 'all') return artefact;
  if (!('items' in artefact)) return undefined;
  const partial = toPartial(artefact, new Set(itemIds));
  return partial.items.length === 0 ? undefined : partial;
}

export type StructureQuestion = Pick<
  SdmxStructureAsking,
  'kinds' | 'agencyIds' | 'ids' | 'versions' | 'itemIds' | 'detail' | 'references'
>;

/**
 * The artefacts that answer a question, with those that come along, in the order of `all`; none where nothing
 * matches. `used` has the codes of each list that occur in the flow.
 */
export function selectArtefacts(
  all: readonly SdmxArtefact[],
  { kinds, agencyIds, ids, versions, itemIds, detail, references }: StructureQuestion,
  used: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SdmxArtefact[] {
  const asked = all.filter(
    (artefact) =>
      kinds.includes(artefact.kind) &&
      isAsked(agencyIds, ...listAgencies(artefact)) &&
      isAsked(ids, artefact.id) &&
      isAsked(versions, sdmxVersion) &&
      findWithItems(artefact, itemIds) !== undefined,
  );
  const along = findReferences(all, asked, references);
  const chosen = all.filter((artefact) => asked.includes(artefact) || along.has(artefact));
  const isFlowGiven = chosen.some(({ kind }) => kind === 'dataflow');
  return chosen.flatMap((artefact) => {
    if (detail === 'allstubs') return toStub(artefact, 'plain');
    if (detail === 'allcompletestubs') return toStub(artefact, 'complete');
    if (asked.includes(artefact)) return findWithItems(artefact, itemIds) ?? [];
    if (detail === 'referencestubs') return toStub(artefact, 'plain');
    if (detail === 'referencecompletestubs') return toStub(artefact, 'complete');
    return detail === 'referencepartial' && isFlowGiven ? keepUsed([artefact], used) : artefact;
  });
}
