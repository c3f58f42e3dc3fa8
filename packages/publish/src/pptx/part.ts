import { escapeXml } from '@dinh/kpi';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What another part or page is to a part. */
export type RelationKind =
  | 'chart'
  | 'hyperlink'
  | 'notesMaster'
  | 'notesSlide'
  | 'package'
  | 'presProps'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'tableStyles'
  | 'theme'
  | 'viewProps';

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Relative to the part, or an address. */
  readonly target: string;
}

/** A file of the package, with what it leads to. */
export interface Part {
  /** From the package's root, without a slash in front. */
  readonly path: string;
  /** Null for what is known by its ending. */
  readonly type: string | null;
  readonly content: string | Uint8Array;
  readonly relations: readonly Relation[];
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names that parts of a presentation are written with. */
export const names =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** @see ECMA-376, part 2, 9.3 */
export function writeRelations(relations: readonly Relation[]): string {
  const list = relations.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${officeRelations}/${kind}" Target="${escapeXml(target)}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** Where a part's relations are kept. */
export function toRelationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** @see ECMA-376, part 2, 10.1.2 */
export function writeContentTypes(parts: readonly Part[]): string {
  const list = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${list.join('')}</Types>`;
}
