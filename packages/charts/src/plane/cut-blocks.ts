/** Rows by their heights from top to bottom, cut into blocks of about one height; each block the indices of its rows. */
export function cutBlocks(heights: readonly number[], count: number): readonly (readonly number[])[] {
  const each = heights.reduce((sum, own) => sum + own, 0) / count;
  let reached = 0;
  const blockOf = heights.map((own) => {
    const block = Math.min(count - 1, Math.floor((reached + own / 2) / each));
    reached += own;
    return block;
  });
  return Array.from({ length: count }, (_, block) =>
    heights.flatMap((_own, row) => (blockOf[row] === block ? row : [])),
  );
}
