import type { SdmxArtefact, SdmxItem, SdmxItemScheme } from './artefact.ts';

/** What identifies an artefact and nothing else; a complete one keeps what is said about it. */
export function toStub(artefact: SdmxArtefact, form: 'plain' | 'complete'): SdmxArtefact {
  const said = form === 'plain' ? { description: null, annotations: [] } : {};
  return { ...artefact, ...said, isStub: true };
}

/** Items with those above them, so that a hierarchy keeps its top. */
function withAncestors(items: readonly SdmxItem[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const parents = new Map(items.map(({ id, parentId }) => [id, parentId]));
  const kept = new Set<string>();
  for (const asked of ids) {
    let id: string | null | undefined = asked;
    while (id !== null && id !== undefined && parents.has(id) && !kept.has(id)) {
      kept.add(id);
      id = parents.get(id);
    }
  }
  return kept;
}

/** A list of some of its items, marked as partial where any is left out; in the list's order. */
export function toPartial(scheme: SdmxItemScheme, ids: ReadonlySet<string>): SdmxItemScheme {
  const kept = withAncestors(scheme.items, ids);
  const items = scheme.items.filter(({ id }) => kept.has(id));
  return { ...scheme, items, isPartial: scheme.isPartial || items.length < scheme.items.length };
}

/** Lists among artefacts with their used codes alone; a list of which nothing is known stays whole. */
export function keepUsed(
  artefacts: readonly SdmxArtefact[],
  used: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SdmxArtefact[] {
  return artefacts.map((artefact) => {
    const codes = artefact.kind === 'codelist' ? used.get(artefact.id) : undefined;
    return artefact.kind === 'codelist' && codes ? toPartial(artefact, codes) : artefact;
  });
}
