import { isAskedBasis } from '@dinh/kpi';

/** The basis that an address asks for, where the release can be read on it: an address may be mistyped. */
export function keepBasis<T extends Parameters<typeof isAskedBasis>[0]>(
  basis: T | undefined,
  releaseDate: string,
): T | undefined {
  return basis !== undefined && isAskedBasis(basis, releaseDate) ? basis : undefined;
}
