/** The last day of the 63 units and the first of the 34 (Resolution 202/2025/QH15). */
export const lastDayBefore = '2025-06-30';
export const firstDayNow = '2025-07-01';
