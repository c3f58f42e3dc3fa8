/** The room of a map that is on its way, so that nothing jumps when it comes. */
export const mapRoom = 'min-h-[46rem]';
