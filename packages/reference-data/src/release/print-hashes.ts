import { loadReferenceSet } from '../load-reference-set.ts';
import { hashRelease } from './hash-release.ts';

const set = loadReferenceSet();
for (const { number, date, hash } of set.releases) {
  const computed = hashRelease(set, number);
  process.stdout.write(`${number}  ${date}  ${computed}  ${computed === hash ? 'as recorded' : `recorded: ${hash}`}\n`);
}
