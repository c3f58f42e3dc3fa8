/** An element as text holds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of itself and all within. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

const piece = /<\?xml [^?]*\?>|<(\/?)([a-z][a-z0-9:]*)((?: [a-z:]+="[^"<]*")*)(\/?)>|[^<]+/gy;
const entity = /&#(\d+);/g;

function readText(text: string): string {
  const bare = text.replace(entity, '');
  if (bare.includes('&')) throw new SyntaxError(`a bare ampersand: ${text}`);
  return text.replace(entity, (_, code: string) => String.fromCodePoint(Number(code)));
}

/**
 * Reads a document that our own code wrote: elements, attributes and numbered entities, nothing else.
 *
 * @throws SyntaxError for anything that is not well-formed.
 */
export function readXml(document: string): XmlElement {
  const stack: OpenElement[] = [{ name: '', attributes: {}, children: [], texts: [] }];
  let end = 0;
  for (const match of document.matchAll(piece)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [whole, slash, name, attributes = '', isEmpty] = match;
    const open = stack.at(-1);
    if (!open) throw new SyntaxError('more closed than opened');
    if (name === undefined) {
      if (!whole.startsWith('<?')) open.texts.push(readText(whole));
      continue;
    }
    if (slash === '') {
      const given = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(([, key, value = '']) => [
        key,
        readText(value),
      ]);
      stack.push({ name, attributes: Object.fromEntries(given), children: [], texts: [] });
    }
    if (slash === '/' || isEmpty === '/') {
      const closed = stack.pop();
      const parent = stack.at(-1);
      if (closed?.name !== name || !parent) throw new SyntaxError(`${whole} closes ${closed?.name}`);
      parent.children.push({ ...closed, text: closed.texts.join('') });
      parent.texts.push(closed.texts.join(''));
    }
  }
  const [root, ...others] = stack[0]?.children ?? [];
  if (end !== document.length || stack.length !== 1 || !root || others.length > 0) {
    throw new SyntaxError(`not well-formed at ${end}: ${document.slice(end, end + 80)}`);
  }
  return root;
}
