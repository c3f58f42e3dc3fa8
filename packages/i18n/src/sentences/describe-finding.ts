import type { Finding, FindingFigure, Indicator } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, formatValue } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

/** How the finding's indicator is written; an `Indicator` is one. */
export type FindingStyle = Pick<Indicator, 'unit' | 'decimals' | 'kind'>;

const mostDecimals = 2;

const finestDecimals = 6;

/** As many decimals as two figures need to read differently, though not more than a reader can take in. */
function findDecimalsApart(a: number, b: number): number {
  let decimals = mostDecimals;
  while (decimals < finestDecimals && a.toFixed(decimals) === b.toFixed(decimals)) decimals += 1;
  return decimals;
}

/** Writes a share of an earlier figure as percent with its sign: 0.125 is "+12,5%". */
function formatRelative(share: number, t: Translate): string {
  const number = formatNumber(share * 100, t.language, { decimals: 1, sign: 'always' });
  return t('units.amount.percent', { number, count: 2 });
}

function describeComma({ figure, others }: Finding, values: { printed: string; suggested: string }, t: Translate) {
  if (figure.numerator !== null && figure.denominator !== null) return t('problems.findings.says.commaParts', values);
  return t(others.length > 0 ? 'problems.findings.says.commaNear' : 'problems.findings.says.commaRange', values);
}

type WriteFigure = (value: number | null, most?: number) => string;

function createFigureWriter(style: FindingStyle, t: Translate): WriteFigure {
  return (value, most = mostDecimals) => {
    if (value === null) return '';
    // Decimals as printed, so that two figures that differ never read the same.
    const printed = String(value).split('.')[1]?.length ?? 0;
    const decimals = Math.min(Math.max(printed, style.decimals), Math.max(style.decimals, most));
    return formatValue(value, { unit: style.unit, decimals }, t.language);
  };
}

/** How the change of a jump and the usual one are written. */
function createChangeWriter(finding: Extract<Finding, { kind: 'jump' }>, style: FindingStyle, t: Translate) {
  const isRelative = finding.scale === 'peers' && style.kind !== 'ratio';
  return (change: number): string => (isRelative ? formatRelative(change, t) : formatChange(change, style, t.language));
}

/** Says what a figure does not agree with, both figures in it, and never which of the two is right. */
export function describeFinding(finding: Finding, style: FindingStyle, t: Translate): string {
  const write = createFigureWriter(style, t);
  const period = (figure: FindingFigure | undefined): string =>
    figure ? formatPeriod(figure.period, t.language, 'long') : '';
  const { figure, others } = finding;
  const [first] = others;
  const value = write(figure.value);
  const before = { before: write(first?.value ?? null), period: period(first) };
  switch (finding.kind) {
    case 'numerator-above-denominator':
      return t('problems.findings.says.parts', {
        numerator: figure.numerator ?? '',
        denominator: figure.denominator ?? '',
      });
    case 'negative':
      return t('problems.findings.says.negative', { value: formatNumber(figure[finding.part] ?? 0, t.language) });
    case 'share-outside':
      return t('problems.findings.says.share', { value });
    case 'decimal-comma':
      return describeComma(finding, { printed: write(finding.printed), suggested: write(finding.suggested) }, t);
    case 'fall':
      return t('problems.findings.says.fall', {
        value,
        ...before,
        difference: formatChange(finding.difference, style, t.language),
      });
    case 'jump': {
      const size = createChangeWriter(finding, style, t);
      const { compared } = finding;
      const values = { ...before, change: size(finding.change), median: size(finding.median), compared };
      return t(finding.scale === 'own' ? 'problems.findings.says.jumpOwn' : 'problems.findings.says.jumpPeers', values);
    }
    case 'children-above-parent':
      return t('problems.findings.says.children', { value, sum: write(finding.sum), count: finding.count });
    case 'parent-outside-children':
      return t('problems.findings.says.outside', {
        value,
        count: finding.count,
        lowest: write(first?.value ?? null),
        highest: write(others.at(-1)?.value ?? null),
      });
    case 'successor-apart-from-predecessors': {
      const { recombined, count } = finding;
      const most = findDecimalsApart(figure.value ?? 0, recombined);
      const values = { value: write(figure.value, most), recombined: write(recombined, most), count };
      return t('problems.findings.says.merger', values);
    }
  }
}

/** A number of a sentence with the figure it is read from. */
export interface FoundNumber {
  readonly text: string;
  readonly figure: FindingFigure;
}

/**
 * The numbers that `describeFinding` says, each with its figure, in the order of the sentence. What is made of
 * several figures (a sum, a usual change) is not among them.
 */
export function listFoundNumbers(finding: Finding, style: FindingStyle, t: Translate): readonly FoundNumber[] {
  const write = createFigureWriter(style, t);
  const { figure, others } = finding;
  const own = (text: string): FoundNumber => ({ text, figure });
  const other = (found: FindingFigure | undefined): readonly FoundNumber[] =>
    found ? [{ text: write(found.value), figure: found }] : [];
  switch (finding.kind) {
    case 'numerator-above-denominator':
      return [figure.numerator, figure.denominator].flatMap((part) =>
        part === null ? [] : [own(formatNumber(part, t.language))],
      );
    case 'negative':
      return [own(formatNumber(figure[finding.part] ?? 0, t.language))];
    case 'share-outside':
    case 'children-above-parent':
      return [own(write(figure.value))];
    case 'decimal-comma':
      return [own(write(finding.printed)), own(write(finding.suggested))];
    case 'fall':
      return [own(write(figure.value)), ...other(others[0]), own(formatChange(finding.difference, style, t.language))];
    case 'jump':
      return [own(createChangeWriter(finding, style, t)(finding.change)), ...other(others[0])];
    case 'parent-outside-children':
      return [own(write(figure.value)), ...other(others[0]), ...other(others.at(-1))];
    case 'successor-apart-from-predecessors':
      return [own(write(figure.value, findDecimalsApart(figure.value ?? 0, finding.recombined)))];
  }
}

/** Writes a figure as `describeFinding` does. */
export function writeFoundFigure({ value }: FindingFigure, style: FindingStyle, t: Translate): string {
  return createFigureWriter(style, t)(value);
}
