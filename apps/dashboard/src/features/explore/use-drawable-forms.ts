import { composeFigure, type FigureData, type FigureHrefs } from '@dinh/charts/compose';
import { computedForms, type FigureForm, type FigureSpec, figureForms } from '@dinh/charts/spec';
import { useDeferredValue, useMemo } from 'react';

export type FormReason = 'noPair' | 'noSum' | 'noProvince' | 'noYears' | 'noPlaces' | 'nothing';

const noHrefs: FigureHrefs = {
  cell: () => '',
  source: () => '',
  sources: () => '',
  figure: () => '',
  report: () => '',
};

function hasProvinces({ indicators: [first], ground }: FigureData): boolean {
  return (
    first?.points.some(({ value, areaId }) => value !== null && ground.areaById.get(areaId)?.level === 'province') ??
    false
  );
}

/** Why a form can't be drawn; undefined where it can. */
export function findFormReason(form: FigureForm, spec: FigureSpec, data: FigureData): FormReason | undefined {
  if (form === 'scatter' && data.indicators.length < 2) return 'noPair';
  // The outlines are only asked for once a map is.
  if (form === 'map') return hasProvinces(data) ? undefined : 'noProvince';
  const kept = computedForms.includes(form) ? spec : { ...spec, index: null, change: null };
  const { drawn, problems } = composeFigure({ spec: { ...kept, form }, data, hrefs: noHrefs });
  if (drawn !== null) return undefined;
  if (problems.some(({ field }) => field === 'form')) return 'noSum';
  if (form === 'slope') return 'noYears';
  return form === 'scatter' ? 'noPlaces' : 'nothing';
}

/** The forms that can't be drawn from the present choice, each with the reason; found once the figure stands. */
export function useDrawableForms(spec: FigureSpec, data: FigureData): ReadonlyMap<FigureForm, FormReason> {
  // Words change nothing of what can be drawn.
  const key = JSON.stringify({ ...spec, form: null, title: null, note: null, remarks: [], focus: null });
  const asked = useDeferredValue(key, '');
  return useMemo(() => {
    if (asked === '') return new Map();
    const settings: FigureSpec = { ...JSON.parse(asked), form: 'line' };
    // Targets make no figure, and take long to assess.
    const { asked: _, ...untargeted } = data;
    return new Map(
      figureForms.flatMap((form) => {
        const reason = findFormReason(form, settings, untargeted);
        return reason === undefined ? [] : [[form, reason] as const];
      }),
    );
  }, [asked, data]);
}
