/** A sheet counts days from here; before March 1900 programs count differently. */
const firstDay = Date.UTC(1899, 11, 30);
const leastSerial = 61;
const msADay = 86_400_000;

/** A day as the number that a sheet keeps it as, whatever the time zone; undefined where it has none, or sheets differ. */
export function toSerial(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00Z`) - firstDay) / msADay;
  return serial >= leastSerial ? serial : undefined;
}
