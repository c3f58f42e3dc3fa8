/** What slides say beyond what is on the figure's page. */
export const slides = {
  moreNotes_other: 'Còn {{count}} ghi chú: xem trang ghi chú của người trình bày.',
} as const;
