import { describeAreaOfTime } from '@dinh/charts/ground';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

interface Placed {
  /** Null for a figure that fits no area: its printed name is shown. */
  readonly areaId: string | null;
  readonly areaName?: string;
}

/** Names the place of a figure, the printed name where it fits no area. */
export function useProblemPlace(): (figure: Placed) => string {
  const t = useTranslate();
  const catalogue = useCatalogue();
  return ({ areaId, areaName = '' }) => {
    const area = areaId === null ? undefined : catalogue.areaById.get(areaId);
    return area ? describeAreaOfTime(catalogue, area, t) : areaName;
  };
}
