import { specVersion } from './figure-spec.ts';

type Entries = ReadonlyMap<string, string>;

function rename(entries: Entries, names: Readonly<Record<string, string>>): Entries {
  return new Map([...entries].map(([name, value]) => [names[name] ?? name, value]));
}

/** The small figures and the sparks of version 1 are lines; its one period is a span of one. */
function fromFirst(entries: Entries): Entries {
  const { period, ...rest } = Object.fromEntries(rename(entries, { indicators: 'indicator', areas: 'area' }));
  const form = rest.form === 'small' || rest.form === 'spark' ? 'line' : rest.form;
  return new Map(
    Object.entries({
      ...rest,
      ...(form === undefined ? {} : { form }),
      ...(period === undefined ? {} : { from: rest.from ?? period, to: rest.to ?? period }),
    }),
  );
}

/** From each version to the next, the first at 0. */
const migrations: readonly ((entries: Entries) => Entries)[] = [fromFirst];

/** The parameters of an old link under the names and with the values of today's. */
export function migrateQuery(entries: Entries, version: number): Entries {
  return migrations.slice(version - 1, specVersion - 1).reduce((older, migrate) => migrate(older), entries);
}
