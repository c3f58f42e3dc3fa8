/** What XML 1.0 has no way to write, however it is escaped. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A text as XML holds it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const decimals = 2;

function writeAttribute(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(decimals))) : escapeXml(value);
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG element as text; attributes that are null are left out, numbers have two decimals at most. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${writeAttribute(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}
