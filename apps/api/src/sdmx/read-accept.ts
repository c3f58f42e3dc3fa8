/** One kind of answer that an asker takes. */
export interface MediaRange {
  /** `application/xml`, `application/*`, `*` of either; in small letters. */
  readonly type: string;
  /** Without `q`; names in small letters. */
  readonly parameters: ReadonlyMap<string, string>;
  /** 0 to 1; what has 0 is not taken. */
  readonly quality: number;
}

const everything: MediaRange = { type: '*/*', parameters: new Map(), quality: 1 };
const typePattern = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/;
/** Without the zero before the point too, as Java's own client writes it. */
const qualityPattern = /^(?:0?\.\d{1,9}|0\.?|1(?:\.0{0,9})?)$/;

function readRange(text: string): MediaRange | undefined {
  const [given = '', ...rest] = text.split(';').map((part) => part.trim());
  // Java's own client writes `*` for everything.
  const type = given === '*' ? everything.type : given;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const at = part.indexOf('=');
    if (at > 0)
      parameters.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replaceAll(/^[\s"]+|"+$/g, ''));
  }
  const quality = parameters.get('q') ?? '1';
  parameters.delete('q');
  if (!typePattern.test(type) || !qualityPattern.test(quality)) return undefined;
  return { type: type.toLowerCase(), parameters, quality: Number(quality) };
}

/** Reads an `Accept` header, in its order; everything is taken where it is absent or says nothing readable. */
export function readAccept(header: string | undefined): readonly MediaRange[] {
  const ranges = (header ?? '').split(',').flatMap((text) => readRange(text) ?? []);
  return ranges.length === 0 ? [everything] : ranges;
}
