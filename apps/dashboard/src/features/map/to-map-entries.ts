import { toFigurePoint } from '@dinh/charts/figure';
import type { MapEntry } from '@dinh/charts/map';
import { findReadingForYear, type ReadPoints, type SeriesPoint, type YearCoverage } from '@dinh/kpi';
import type { AreaRow, IndicatorRow } from '../../app/answers.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import type { PlaceSelection } from '../indicator/select-view.ts';

interface MapEntriesInput {
  readonly indicator: IndicatorRow;
  readonly selection: Pick<PlaceSelection, 'chosen' | 'pointsByArea'>;
  readonly year: YearCoverage<SeriesPoint, AreaRow>;
  readonly read: ReadPoints;
  readonly nameOf: (area: AreaRow) => string;
  readonly hrefOf: (point: SeriesPoint) => string;
}

/** Every area due in the year: its reading, else a figure of a part of it, else why there is none. */
export function toMapEntries(input: MapEntriesInput): readonly MapEntry[] {
  const { indicator, selection, year, read, nameOf, hrefOf } = input;
  const { measure } = indicator;
  const colours = colourPlaces(selection.chosen.map(({ id }) => id));
  const readings = new Map(year.readings.map((reading) => [reading.areaId, reading]));
  const absences = Map.groupBy(
    read.points.filter(({ value }) => value === null),
    ({ areaId }) => areaId,
  );
  return year.due.map((area): MapEntry => {
    const colour = colours.get(area.id);
    const common = { id: area.id, name: nameOf(area), ...(colour === undefined ? {} : { colour }) };
    const reading = readings.get(area.id);
    if (reading) return { ...common, point: toFigurePoint(reading, read.made.has(reading) ? null : hrefOf(reading)) };
    const ofParts = (selection.pointsByArea.get(area.id) ?? []).filter((point) => read.partial.has(point));
    const part = findReadingForYear(ofParts, year.year, measure);
    if (part) return { ...common, point: { ...toFigurePoint(part, null), isPart: true } };
    const absence = findReadingForYear(absences.get(area.id) ?? [], year.year, measure)?.absence;
    return { ...common, point: null, ...(absence ? { absence } : {}) };
  });
}
