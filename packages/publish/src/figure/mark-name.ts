import type { DataSet } from '@dinh/kpi';

/** A file's name that says before all else that what it stands for is made up. */
export function markName(name: string, dataSet: DataSet): string {
  return dataSet === 'synthetic' ? `SYNTHETIC-${name}` : name;
}
