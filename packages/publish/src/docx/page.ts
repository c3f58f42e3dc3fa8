const twipsPerInch = 1440;
const millimetresPerInch = 25.4;

/** Twentieths of a point, never less than what is asked for. */
export function toTwips(millimetres: number): number {
  return Math.ceil((millimetres * twipsPerInch) / millimetresPerInch);
}

/**
 * The page that the decree asks for: A4, its margins within 30–35 mm on the left, 15–20 mm on the right, 20–25 mm above
 * and below; Times New Roman in the sizes it names.
 *
 * @see Decree 30/2020/NĐ-CP, annex I, parts I and II
 */
export const page = {
  width: 11906,
  height: 16838,
  top: toTwips(20),
  bottom: toTwips(20),
  left: toTwips(30),
  right: toTwips(15),
  header: toTwips(9),
} as const;

/** Between the margins, in twentieths of a point. */
export const textWidth = page.width - page.left - page.right;

export const font = 'Times New Roman';

/** Letter sizes in half points. */
export const size = { nation: 24, motto: 26, text: 28, number: 26, table: 22, note: 20, recipients: 22 } as const;

export const ink = { link: '0B4F8A', note: '56616B', head: 'F0F2F4', rule: '7C8791' } as const;

/** The first line of a passage is set in by a centimetre, as the decree allows. */
export const firstLine = toTwips(10);
