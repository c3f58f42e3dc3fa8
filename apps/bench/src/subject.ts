/** One indicator × all provinces × all years: the fullest series of the real set. */
export const subjectIndicator = 'register-unesco-world-heritage';
