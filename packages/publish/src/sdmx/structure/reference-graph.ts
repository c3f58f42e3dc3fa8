import type { SdmxReferences } from '../sdmx-structure-asking.ts';
import type { SdmxArtefact } from './artefact.ts';

/** Whether the first refers to the second, one step. */
function refersTo(artefact: SdmxArtefact, other: SdmxArtefact): boolean {
  if (artefact.agency !== other.agency) return false;
  switch (artefact.kind) {
    case 'contentconstraint':
      return other.kind === 'dataflow' && other.id === artefact.dataflow;
    case 'dataflow':
      return other.kind === 'datastructure' && other.id === artefact.dataStructure;
    case 'datastructure': {
      if (other.kind === 'conceptscheme') return other.id === artefact.conceptScheme;
      const components = [...artefact.dimensions, artefact.measure, ...artefact.attributes];
      return (
        other.kind === 'codelist' &&
        components.some(({ representation }) => 'codelist' in representation && representation.codelist === other.id)
      );
    }
    // A scheme of agencies is used by nothing: an artefact names its agency, not the scheme that lists it.
    case 'agencyscheme':
    case 'conceptscheme':
    case 'codelist':
      return false;
  }
}

type Step = (from: ReadonlySet<SdmxArtefact>) => ReadonlySet<SdmxArtefact>;

function followAll(from: ReadonlySet<SdmxArtefact>, step: Step): ReadonlySet<SdmxArtefact> {
  const found = new Set<SdmxArtefact>();
  let reached: ReadonlySet<SdmxArtefact> = from;
  while (reached.size > 0) {
    const next = [...step(reached)].filter((artefact) => !found.has(artefact));
    for (const artefact of next) found.add(artefact);
    reached = new Set(next);
  }
  return found;
}

/**
 * The artefacts that come along with those asked for, as the standard's words for references say; a kind
 * alone brings all of that kind that are above or below, however many steps.
 *
 * @see SDMX REST API 1.5, "Applicability and meaning of references attribute"
 */
export function findReferences(
  all: readonly SdmxArtefact[],
  asked: readonly SdmxArtefact[],
  references: SdmxReferences,
): ReadonlySet<SdmxArtefact> {
  const start = new Set(asked);
  const children: Step = (from) =>
    new Set(all.filter((other) => [...from].some((artefact) => refersTo(artefact, other))));
  const parents: Step = (from) =>
    new Set(all.filter((other) => [...from].some((artefact) => refersTo(other, artefact))));
  const parentsAndSiblings = () => {
    const above = parents(start);
    return above.union(children(above));
  };
  switch (references) {
    case 'none':
      return new Set();
    case 'children':
      return children(start);
    case 'descendants':
      return followAll(start, children);
    case 'parents':
      return parents(start);
    case 'parentsandsiblings':
      return parentsAndSiblings();
    case 'all':
      return parentsAndSiblings().union(followAll(start, children));
    case 'agencyscheme':
    case 'codelist':
    case 'conceptscheme':
    case 'contentconstraint':
    case 'dataflow':
    case 'datastructure':
      return new Set(
        [...followAll(start, children), ...followAll(start, parents)].filter(({ kind }) => kind === references),
      );
  }
}
