/** What a review reports beside its counts. */
export const reviewPointKinds = ['result', 'exceeded', 'limitation', 'lesson', 'task'] as const;
export type ReviewPointKind = (typeof reviewPointKinds)[number];
