const momentPattern =
  /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[ +-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
/** Of a moment that names none: SDMX has it be the service's own. */
const vietnam = '+07:00';

export const momentForms = ['2026-11-01', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00%2B07:00'];

/**
 * Reads a moment; that of Vietnam where it names no zone. A space stands for the `+` it was in the address before it
 * was decoded. Undefined where it is none.
 */
export function findMoment(text: string): string | undefined {
  const [, day, time = '00:00:00', zone = vietnam] = momentPattern.exec(text) ?? [];
  if (day === undefined) return undefined;
  const moment = `${day}T${time}${zone.replace(' ', '+')}`;
  // A 30 February would become a day of March.
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isDay && !Number.isNaN(Date.parse(moment)) ? moment : undefined;
}
