/** A text as Markdown shows it, whatever marks it holds. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, '\\$&').replace(/\r?\n/g, ' ');
}

/** A text as code; marks inside need no escape but those of a table. */
export function toCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** A Markdown table; its cells are Markdown. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
