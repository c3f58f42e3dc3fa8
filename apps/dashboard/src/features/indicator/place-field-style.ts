/** The field that adds a place, plain or with what finds places. */
export const placeFieldStyle = 'h-9 w-48 rounded-sm border border-muted bg-paper px-2 placeholder:text-muted';
