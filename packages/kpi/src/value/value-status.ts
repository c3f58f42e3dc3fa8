/** How far a system of values is: in force, on the way, or only suggested. */
export const valueStatuses = ['adopted', 'draft', 'proposed'] as const;
export type ValueStatus = (typeof valueStatuses)[number];
