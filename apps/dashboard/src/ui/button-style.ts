/** A quiet control: a word with a hairline around it. */
export const buttonStyle =
  'inline-flex min-h-9 items-center rounded-sm border border-rule px-3 text-14 hover:bg-raised disabled:opacity-50';
