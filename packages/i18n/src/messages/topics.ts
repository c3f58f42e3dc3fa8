/** Topics that only some parts of the dashboard say: a browser loads each with the part that does. */
export const partTopics = [
  'area',
  'basis',
  'cell',
  'compare',
  'comparePage',
  'coverage',
  'explore',
  'explorePage',
  'forms',
  'heritage',
  'map',
  'overview',
  'policies',
  'problems',
  'reportPage',
  'sources',
  'standing',
  'target',
  'targets',
  'values',
] as const;
export type PartTopic = (typeof partTopics)[number];
