import type { SpecProblem } from '@dinh/charts/spec';
import { NotFoundError, RefusalError, toSeen } from '../refusal/refusal.ts';

const mostNamed = 12;

/** A setting that can't be kept as the refusal it is for a file: what is answered is what was asked, or nothing. */
export function toSpecRefusal({ code, field, seen: given, accepted: all }: SpecProblem): RefusalError {
  const seen = toSeen(given);
  const accepted = all.length > mostNamed && code !== 'unknown-parameter' ? [...all.slice(0, mostNamed), '…'] : all;
  switch (code) {
    case 'unknown':
      return new NotFoundError(field === 'area' ? 'area' : 'indicator', given);
    case 'too-many':
      return new RefusalError({ code: 'too-long', field, seen, accepted });
    case 'unknown-parameter':
    case 'repeated-parameter':
    case 'unreadable':
    case 'too-long':
    case 'future-version':
    case 'not-with':
      return new RefusalError({ code, field, seen, accepted });
  }
}
