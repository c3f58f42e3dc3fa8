/** A link in a row's head cell that covers the whole row. */
export const rowLinkStyle =
  'text-ink no-underline decoration-rule underline-offset-4 after:absolute after:inset-0 hover:underline hover:decoration-link';
