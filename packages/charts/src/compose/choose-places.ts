import { type AreaLevel, areasDue, findHolders, parseBasis, similarAreas } from '@dinh/kpi';
import type { GroundArea } from '../ground/index.ts';
import type { SeriesRole } from '../palette/index.ts';
import { type FigureSpec, findRegion, groupOf, type SpecProblem } from '../spec/index.ts';
import type { FigureData } from './figure-data.ts';

/** Whom a figure shows. */
export interface FigurePlaces {
  /** The focus first, else in the order asked; the nation among them where it was asked for. */
  readonly chosen: readonly GroundArea[];
  /** Those beside them. */
  readonly others: readonly GroundArea[];
  /** The nation where nobody was chosen. */
  readonly nation: GroundArea | undefined;
  /** Of those that are compared. */
  readonly level: AreaLevel;
  /** The day whose boundaries they are on; null for those of each figure's own day. */
  readonly day: string | null;
  readonly problems: readonly SpecProblem[];
  /** The settings as far as they are kept. */
  readonly kept: Pick<FigureSpec, 'areas' | 'group' | 'focus'>;
}

/** What an area is in a figure of places: the first place chosen in focus, the rest of them its peers. */
export function roleOf(area: GroundArea, { chosen }: Pick<FigurePlaces, 'chosen'>): SeriesRole {
  if (area.level === 'country') return 'nation';
  const index = chosen.filter(({ level }) => level !== 'country').indexOf(area);
  return index < 0 ? 'context' : index === 0 ? 'focus' : 'peer';
}

/** Who is alike, or of one region, of the provinces of the day; null where that isn't known. */
function findGroup(group: string, focusId: string | undefined, day: string, { layouts }: FigureData) {
  const layout = layouts?.find(({ lastDay }) => lastDay === null || lastDay >= day);
  const region = findRegion(group);
  if (!layout) return null;
  if (region !== undefined) {
    const ids = layout.areas.filter((area) => area.region === region).map(({ id }) => id);
    return ids.length === 0 ? null : ids;
  }
  if (focusId === undefined || !layout.areas.some(({ id }) => id === focusId)) return null;
  return similarAreas({ areaId: focusId, features: layout.areas }).map(({ id }) => id);
}

/** The places of a spec: chosen ones as they are on its boundaries, and who stands beside them. */
export function choosePlaces(spec: FigureSpec, data: FigureData): FigurePlaces {
  const { areas, areaById, release } = data.ground;
  const day = parseBasis(spec.basis);
  const problems: SpecProblem[] = [];
  const asked = spec.areas.flatMap((id) => {
    const area = areaById.get(id);
    if (!area) problems.push({ code: 'unknown', field: 'area', seen: id, accepted: [] });
    return area ?? [];
  });
  const placed = asked.flatMap((area) => {
    const held = day === null ? [area] : findHolders(area, day, data.ground);
    if (!held.includes(area)) {
      problems.push({ code: 'not-with', field: 'area', seen: area.id, accepted: held.map(({ id }) => id) });
    }
    return held;
  });
  const unique = [...new Set(placed)];
  const isFocus = (area: GroundArea): boolean => area.id === spec.focus;
  if (spec.focus !== null && !unique.some(isFocus)) {
    problems.push({ code: 'not-with', field: 'focus', seen: spec.focus, accepted: unique.map(({ id }) => id) });
  }
  const chosen = [...unique.filter(isFocus), ...unique.filter((area) => !isFocus(area))];
  const places = chosen.filter(({ level }) => level !== 'country');
  const level = places[0]?.level ?? 'province';
  const isChosen = new Set(chosen.map(({ id }) => id));
  const known = unique.map(({ id }) => id);
  const group = groupOf({ group: spec.group, areas: known });
  const ofLevel = areas.filter((area) => area.level === level && !isChosen.has(area.id));
  const onDay = day === null ? ofLevel : areasDue(ofLevel, level, day);
  const listed =
    group === 'all' || group === 'none' ? null : findGroup(group, places[0]?.id, day ?? release.date, data);
  const isUnknownGroup = listed === null && group !== 'all' && group !== 'none';
  if (isUnknownGroup) {
    problems.push({ code: 'not-with', field: 'group', seen: group, accepted: ['all', 'none'] });
  }
  const others = group === 'all' ? onDay : onDay.filter(({ id }) => listed?.includes(id));
  const nation = unique.length === 0 ? areas.find((area) => area.level === 'country') : undefined;
  const kept = {
    areas: known,
    group: isUnknownGroup ? 'none' : spec.group,
    focus: unique.some(isFocus) ? spec.focus : null,
  };
  return { chosen, others, nation, level, day, problems, kept };
}
