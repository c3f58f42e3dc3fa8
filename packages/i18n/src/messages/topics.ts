/** Topics that only some parts of the dashboard say: a browser loads each with the part that does. */
export const partTopics = ['compare', 'coverage', 'forms', 'heritage', 'overview', 'sources'] as const;
export type PartTopic = (typeof partTopics)[number];
