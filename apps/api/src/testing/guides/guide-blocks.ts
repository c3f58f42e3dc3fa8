/** Tools that run what stands in the guides; each has its own kind of block. */
export const guideTools = ['bash', 'r', 'python'] as const;
export type GuideTool = (typeof guideTools)[number];

/** A piece of code of a page, with what the page says comes out of it. */
export interface GuideBlock {
  readonly tool: GuideTool;
  /** The id of the heading of the second level above it. */
  readonly section: string;
  readonly code: string;
  /** Null where the page shows no output. */
  readonly output: string | null;
}

const part = /<h2 id="([^"]+)"|<pre[^>]*><code class="language-([^"]+)">([\s\S]*?)<\/code><\/pre>/g;

function toText(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function isTool(name: string): name is GuideTool {
  return guideTools.some((tool) => tool === name);
}

/** The blocks of a page as a reader copies them from it, in order; a block `output` belongs to the one before. */
export function readGuideBlocks(html: string): readonly GuideBlock[] {
  const blocks: GuideBlock[] = [];
  let section = '';
  let before: GuideBlock | undefined;
  for (const [, heading, name = '', content = ''] of html.matchAll(part)) {
    if (heading !== undefined) section = heading;
    else if (isTool(name)) blocks.push({ tool: name, section, code: toText(content), output: null });
    else if (name === 'output') {
      if (!before) throw new RangeError(`Output of nothing in ${section}: ${content}`);
      blocks[blocks.length - 1] = { ...before, output: toText(content) };
    }
    before = isTool(name) ? blocks.at(-1) : undefined;
  }
  return blocks;
}
