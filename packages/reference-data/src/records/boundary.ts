import { z } from 'zod';
import { text } from './field.ts';
import { releaseSpan } from './release-span.ts';

/** One boundary file, whole: TopoJSON whose feature ids are area ids. For drawing, not for measuring. */
export const boundaryRecord = z.strictObject({
  name: text,
  topology: text,
  attribution: text,
  licence: text,
  ...releaseSpan,
});
export type BoundaryRecord = Readonly<z.infer<typeof boundaryRecord>>;
