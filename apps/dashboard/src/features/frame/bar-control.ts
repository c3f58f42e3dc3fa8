/** A word in the bar that does something. */
export const barControl =
  'inline-flex min-h-10 items-center whitespace-nowrap px-2 text-14 text-ink no-underline hover:underline underline-offset-4';
