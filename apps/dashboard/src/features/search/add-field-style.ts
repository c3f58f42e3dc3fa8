/** A field that adds to a list, plain or with what finds. */
export const addFieldStyle = 'h-9 w-48 rounded-sm border border-muted bg-paper px-2 placeholder:text-muted';
