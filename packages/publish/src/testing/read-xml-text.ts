const piece = /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entity = /&(?:#(?:\d+|x[\dA-Fa-f]+)|amp|lt|gt|quot|apos);/g;
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u;

/**
 * Goes through a document and gives the names of its elements, in their order.
 *
 * @throws SyntaxError for anything that is not well-formed.
 */
export function readElementNames(xml: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: slash, 2: name, 3: attributes = '', 4: isEmpty, 5: text = '', index } of xml.matchAll(
    piece,
  )) {
    if (index !== end) break;
    end += whole.length;
    const given = [...attributes.matchAll(/\s([\w:.-]+)="[^"]*"/g)].map(([, key]) => key);
    if (new Set(given).size < given.length) throw new SyntaxError(`an attribute twice: ${whole.slice(0, 200)}`);
    if (`${attributes}${text}`.replace(entity, '').includes('&')) throw new SyntaxError(`a bare mark: ${whole}`);
    if (name === undefined) continue;
    if (slash === '/') {
      if (open.pop() !== name) throw new SyntaxError(`${name} is closed and was not open`);
      continue;
    }
    names.push(name);
    if (isEmpty !== '/') open.push(name);
  }
  if (end !== xml.length || open.length > 0)
    throw new SyntaxError(`not well-formed at ${end}: ${xml.slice(end, end + 80)}`);
  if (unwritable.test(xml) || !xml.isWellFormed()) throw new SyntaxError('a letter that XML has not');
  return names;
}
