import { escapeXml } from '@dinh/kpi';

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element; `content` is XML already, an attribute's value is a text. Null leaves an attribute out. */
export function writeElement(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeXml(String(value))}"`,
  );
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** An element that holds a text. */
export function writeTextElement(name: string, text: string, attributes: Attributes = {}): string {
  return writeElement(name, attributes, escapeXml(text));
}
