import { isValidOn } from '@dinh/kpi/area';
import { z } from 'zod';
import type { ReferenceTables } from '../records/record-schemas.ts';
import type { RowProblem } from './check-problem.ts';

const collection = z.object({ geometries: z.array(z.object({ id: z.string() })) });
const topology = z.object({
  type: z.literal('Topology'),
  objects: z.object({ areas_2008: collection, areas_2025: collection, country: z.unknown(), labels: z.unknown() }),
});

/** A day of each layout that the boundary file draws. */
const layoutDays = { areas_2008: '2025-06-30', areas_2025: '2025-07-01' } as const;

/** The boundary file draws exactly the provinces of its two layouts. */
export function checkBoundaries({ area, boundary }: ReferenceTables): readonly RowProblem[] {
  return boundary.flatMap((row): RowProblem[] => {
    const found = { table: 'boundary', key: row.name, code: 'boundary-differs' } as const;
    const reading = topology.safeParse(JSON.parse(row.topology));
    if (!reading.success) {
      return [{ ...found, column: 'topology', seen: reading.error.message, expected: 'TopoJSON with four objects' }];
    }
    return (['areas_2008', 'areas_2025'] as const).flatMap((layer): RowProblem[] => {
      const drawn = reading.data.objects[layer].geometries.map(({ id }) => id).toSorted();
      const due = area.filter((candidate) => candidate.level === 'province' && isValidOn(candidate, layoutDays[layer]));
      const [seen, expected] = [
        drawn.join(' '),
        due
          .map(({ id }) => id)
          .toSorted()
          .join(' '),
      ];
      return seen === expected ? [] : [{ ...found, column: layer, seen, expected }];
    });
  });
}
