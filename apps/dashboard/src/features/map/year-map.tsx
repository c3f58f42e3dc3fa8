import type { BoundaryFile } from '@dinh/charts/map';
import { useQuery } from '@tanstack/react-query';
import { boundariesQuery } from '../../app/api.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { mapRoom } from './map-room.ts';
import { type YearMapProps, YearMapView } from './year-map-view.tsx';

/** The map of a year, once the boundaries of its release are here. */
export function YearMap(props: YearMapProps) {
  const { release } = useCatalogue();
  const boundaries = useQuery(boundariesQuery(release.number));
  // The file is the server's own, held to its description by the tests of the API.
  const file = boundaries.data as BoundaryFile | undefined;
  if (file) return <YearMapView {...props} boundaries={file} />;
  if (boundaries.isError) return <UnansweredNote onRetry={() => void boundaries.refetch()} />;
  return <div aria-busy="true" className={mapRoom} />;
}
