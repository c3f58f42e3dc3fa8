import { useParams, useSearch } from '@tanstack/react-router';

/** The release the address names, in its path or after `?release=`; undefined asks for the latest. */
export function useAskedRelease(): number | undefined {
  const inPath = useParams({ strict: false }).release;
  const { release } = useSearch({ strict: false });
  if (inPath === undefined) return release;
  const number = Number(inPath);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
