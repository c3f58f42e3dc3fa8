import { escapeXml } from '@dinh/kpi';

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
