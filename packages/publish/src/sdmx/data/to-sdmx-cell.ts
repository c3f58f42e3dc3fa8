import { formatPrintedShare, type Translate } from '@dinh/i18n';
import {
  type AbsenceKind,
  type Indicator,
  keepWritable,
  type ObservationStatus,
  parsePeriod,
  type SeriesPoint,
  tellsOfBreak,
} from '@dinh/kpi';
import type { SdmxCell, SdmxStatus } from '../sdmx-cell.ts';
import { toSdmxTime } from './time-period.ts';

const absenceCodes: Readonly<Record<AbsenceKind, SdmxStatus>> = {
  'not-found': 'O',
  'not-applicable': 'M',
  withheld: 'Q',
  'lost-by-merger': 'L',
  'not-yet-due': 'O',
  overdue: 'O',
};

const statusCodes: Readonly<Record<ObservationStatus, SdmxStatus>> = {
  reported: 'A',
  provisional: 'P',
  estimated: 'E',
  approximate: 'E',
  derived: 'A',
};

/** What of a point a cell of SDMX says. */
export type SdmxPoint = Pick<
  SeriesPoint,
  | 'indicatorId'
  | 'areaId'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'reportedShare'
  | 'status'
  | 'absence'
  | 'complete'
  | 'sourceId'
  | 'note'
  | 'agrees'
  | 'hint'
  | 'differs'
>;

function toStatus({ absence, note, status }: SdmxPoint): SdmxStatus {
  if (absence !== null) return absenceCodes[absence];
  return tellsOfBreak(note) ? 'B' : statusCodes[status];
}

/** Short sentences of what the codes don't say, then the note as compiled. */
function toComment(point: SdmxPoint, { unit, kind }: Pick<Indicator, 'unit' | 'kind'>, t: Translate): string | null {
  const { absence, status, agrees, hint, reportedShare, complete, differs, note } = point;
  const said: string[] = [];
  if (absence !== null) said.push(t(`sdmxData.absence.${absence}`));
  // Of a register nothing but its items is ever derived.
  else if (status === 'derived' && kind === 'distinct') said.push(t('sdmxData.counted'));
  else if (status !== 'reported') said.push(t(`sdmxData.status.${status}`));
  if (agrees === false) {
    const words = { share: formatPrintedShare(reportedShare ?? '', unit, t.language) };
    said.push(hint === 'rounded-parts' ? t('sdmxData.roundedParts', words) : t('sdmxData.disagrees', words));
  }
  if (complete === false) said.push(t('sdmxData.incomplete'));
  if (differs) said.push(t('sdmxData.differs'));
  if (note !== null) said.push(keepWritable(note));
  const text = said.join(' ');
  return text === '' ? null : text;
}

/**
 * The cell of SDMX for a point: what its status, its absence or its note tell of a break as one code, and in words
 * what the code doesn't tell. What XML has no way to write is left out of the note, so that every format has the same.
 *
 * @see METHODS §1: values, absence
 */
export function toSdmxCell(
  point: SdmxPoint,
  { unit, decimals, kind }: Pick<Indicator, 'unit' | 'decimals' | 'kind'>,
  t: Translate,
): SdmxCell {
  return {
    FREQ: parsePeriod(point.period).frequency,
    REF_AREA: point.areaId,
    INDICATOR: point.indicatorId,
    TIME_PERIOD: toSdmxTime(point.period),
    OBS_VALUE: point.value,
    OBS_STATUS: toStatus(point),
    UNIT_MEASURE: unit,
    DECIMALS: decimals,
    NUMERATOR: point.numerator,
    DENOMINATOR: point.denominator,
    COMMENT_OBS: toComment(point, { unit, kind }, t),
    SOURCE: point.sourceId,
  };
}
