import { describeAreaOfTime } from '@dinh/charts/ground';
import { type ScatterEntry, ScatterFigure } from '@dinh/charts/scatter';
import { readingsOf } from '@dinh/kpi';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { roleOf } from '../figures/role-of.ts';
import { toExploreState } from '../figures/to-explore-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useImprint } from '../figures/use-imprint.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { describeBoundaries, nameInYear } from './describe-set.ts';
import { toComparedPoint } from './to-compared-point.ts';

/** A place's figure; of a chosen one also that of only a part, which is drawn hollow. */
function readingOf({ all, places }: ComparedIndicator, id: string) {
  return all?.readings.get(id) ?? places.find(({ area }) => area.id === id)?.partial ?? undefined;
}

interface ScatterSectionProps {
  readonly x: ComparedIndicator;
  readonly y: ComparedIndicator;
}

/** Two indicators against each other, a dot a place. */
export function ScatterSection({ x, y }: ScatterSectionProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const { href } = useLocation();
  const entries = useMemo((): readonly ScatterEntry[] => {
    const ids = x.places.map(({ area }) => area.id);
    const colours = colourPlaces(ids);
    const others = [...(x.all?.readings.keys() ?? [])].filter((id) => y.all?.readings.has(id) && !ids.includes(id));
    return [...ids, ...others].flatMap((id) => {
      const area = catalogue.areaById.get(id);
      if (!area) return [];
      const [ofX, ofY] = [x, y].map((one) => readingOf(one, id));
      const colour = colours.get(id);
      return {
        id,
        name: describeAreaOfTime(catalogue, area, t),
        role: roleOf(ids, id),
        x: ofX ? toComparedPoint(ofX, x, hrefs) : null,
        y: ofY ? toComparedPoint(ofY, y, hrefs) : null,
        ...(colour ? { colour } : {}),
      };
    });
  }, [x, y, catalogue, hrefs, t]);
  const axes = useMemo(() => {
    const toAxis = (one: ComparedIndicator) => ({ name: nameInYear(one, t), style: one.style });
    return { x: toAxis(x), y: toAxis(y) };
  }, [x, y, t]);
  const both = entries.filter((entry) => entry.x !== null && entry.y !== null);
  const title = t('comparePage.scatter.title', { x: axes.x.name, y: axes.y.name });
  const points = both.flatMap(({ id }) =>
    [x, y].flatMap((one) => {
      const reading = readingOf(one, id);
      return reading ? readingsOf(one.read, reading.point) : [];
    }),
  );
  const sources = useMemo(() => new Map([...x.sources, ...y.sources]), [x, y]);
  const imprint = useImprint({
    ...{ title, points, sources, alsoFrom: [...x.alsoFrom, ...y.alsoFrom], link: href },
    // There both are of one year.
    explore:
      y.year !== null && x.year === y.year
        ? toExploreState({
            ...{ form: 'scatter', indicators: [y.indicator.id, x.indicator.id] },
            ...{ areas: x.places.map(({ area }) => area.id), hasOthers: true },
            ...{ day: x.read.day, isRate: x.isRate || y.isRate, to: y.year },
          })
        : undefined,
  });
  if (!imprint || both.length < 2) return <p className="text-14">{t('comparePage.scatter.none')}</p>;
  return (
    <ScatterFigure
      title={title}
      subtitle={describeBoundaries(x.read.day, t)}
      headingLevel={3}
      notes={[t('comparePage.scatter.note', { count: both.length })]}
      entries={entries}
      due={y.all?.due ?? both.length}
      x={axes.x}
      y={axes.y}
      imprint={imprint}
      t={t}
    />
  );
}
