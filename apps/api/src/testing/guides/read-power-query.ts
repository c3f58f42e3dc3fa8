/** What a piece of Power Query asks for, as far as that can be read without running it. */
export interface PowerQuery {
  /** The address with its parameters. */
  readonly address: string;
  /** Columns by name, with the type they are given where one is. */
  readonly columns: Readonly<Record<string, string | undefined>>;
  /** Whether every bracket and quotation mark is closed. */
  readonly isClosed: boolean;
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function isClosed(code: string): boolean {
  const outside = code.replace(/"(?:[^"]|"")*"/g, '');
  const open: string[] = [];
  for (const mark of outside.replace(/[^()[\]{}]/g, '')) {
    const partner = pairs[mark];
    if (partner === undefined) open.push(mark);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0 && !outside.includes('"');
}

/** Reads the code of a page: one address, its parameters in the one record of texts, the columns it names. */
export function readPowerQuery(code: string): PowerQuery {
  const url = new URL(/"(http[^"]+)"/.exec(code)?.[1] ?? '');
  const record = /\[((?:\w+ = "[^"]*"(?:, )?)+)\]/.exec(code)?.[1] ?? '';
  for (const [, name = '', value = ''] of record.matchAll(/(\w+) = "([^"]*)"/g)) url.searchParams.set(name, value);
  const typed = [...code.matchAll(/\{"(\w+)", (?:type (\w+)|(Int64)\.Type)\}/g)];
  const listed = [...code.matchAll(/\{((?:"\w+"(?:, )?)+)\}/g)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  const columns: Record<string, string | undefined> = Object.fromEntries(listed.map((name) => [name, undefined]));
  for (const [, name = '', type, whole] of typed) columns[name] = type ?? whole;
  return { address: url.pathname + url.search, columns, isClosed: isClosed(code) };
}
