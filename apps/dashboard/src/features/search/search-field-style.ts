/** The search field, plain or with what finds things: the one takes the other's place unseen. */
export const searchFieldStyle =
  'h-10 w-full text-ellipsis rounded-sm border border-muted bg-paper px-3 text-16 placeholder:text-muted sm:text-14';
