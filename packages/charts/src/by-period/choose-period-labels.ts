import { formatPeriod, type Language } from '@dinh/i18n';
import { findPeriod } from '@dinh/kpi';
import { measureText, type TextStyle } from '../text-metrics/index.ts';

const steps = [1, 2, 5, 10, 20, 50] as const;
const gap = 6;

interface LabelRoom {
  readonly periods: readonly string[];
  /** Of one column, in px. */
  readonly slot: number;
  readonly font: TextStyle;
  readonly language: Language;
}

/** The periods in words where each has room over its column, else of every second, fifth or tenth; null for the others. */
export function choosePeriodLabels({ periods, slot, font, language }: LabelRoom): readonly (string | null)[] {
  const texts = periods.map((period) => formatPeriod(period, language, 'short'));
  const widest = Math.max(0, ...texts.map((text) => measureText(text, font)));
  const step = steps.find((one) => one * slot >= widest + gap) ?? Math.ceil((widest + gap) / Math.max(slot, 1));
  const areYears = periods.every((period) => findPeriod(period)?.frequency === 'A');
  const isNamed = (period: string, index: number): boolean => (areYears ? Number(period) : index) % step === 0;
  const named = texts.map((text, index) => (isNamed(periods[index] ?? '', index) ? text : null));
  // A short range may hold no round year.
  return named.some((text) => text !== null) ? named : texts.map((text, index) => (index === 0 ? text : null));
}
