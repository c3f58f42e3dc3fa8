/** The environment of a server on the synthetic country: 63 areas × 16 years × 60 indicators. */
export const synthetic = { DATA_SET: 'synthetic' } as const;

/** A count with parts of every area and year, the fullest of the synthetic country. */
export const subjectIndicator = 'synthetic-01';
/** A second one, to switch to. */
export const otherIndicator = 'synthetic-02';
