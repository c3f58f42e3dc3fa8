import type { Feature } from 'write-excel-file/universal';

const open = '<sheetData>';
const close = '</sheetData>';

interface HeldRows {
  /** What the library is given, so that it packs sheets without rows. */
  readonly feature: Feature<Blob>;
  /** A sheet's own text, by its place from 0, with its rows again. */
  readonly putBack: (sheet: string, index: number) => string;
}

/**
 * Keeps the rows of sheets from being packed by the library: an archive is packed once more anyway, and the library
 * starts a thread for a long sheet, which takes longer than all else.
 */
export function holdRows(): HeldRows {
  const held = new Map<number, string>();
  return {
    feature: {
      files: {
        transform: {
          'xl/worksheets/sheet{id}.xml': {
            transform: (sheet, _options, { sheetIndex }) => {
              const [start, end] = [sheet.indexOf(open) + open.length, sheet.lastIndexOf(close)];
              if (start < open.length || end < start) return sheet;
              held.set(sheetIndex, sheet.slice(start, end));
              return sheet.slice(0, start) + sheet.slice(end);
            },
          },
        },
      },
    },
    putBack: (sheet, index) => sheet.replace(open, () => open + (held.get(index) ?? '')),
  };
}
