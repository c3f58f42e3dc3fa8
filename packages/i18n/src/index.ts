export { compareNames } from './formats/compare-names.ts';
export { formatAge } from './formats/format-age.ts';
export { formatList } from './formats/format-list.ts';
export { formatNumber, type NumberFormat } from './formats/format-number.ts';
export { formatOrdinal } from './formats/format-ordinal.ts';
export { formatDate, formatPeriod, type PeriodStyle } from './formats/format-period.ts';
export {
  formatAmount,
  formatChange,
  formatPrintedShare,
  formatValue,
  type ValueStyle,
} from './formats/format-value.ts';
export { nameIssuer } from './formats/name-issuer.ts';
export { nameOfLanguage } from './formats/name-of-language.ts';
export { type Language, languages, otherLanguage, parseLanguage } from './language/language.ts';
export {
  type DefinedIndicator,
  type IndicatorTexts,
  localDecision,
  localDefinition,
  localName,
} from './language/local-text.ts';
export { preferredLanguage } from './language/preferred-language.ts';
export type { PartTopic } from './messages/topics.ts';
export { type AskedValue, describeAskedValue } from './sentences/describe-asked-value.ts';
export { type AssessmentCells, describeAssessment, describeYearMet } from './sentences/describe-assessment.ts';
export { type DescribedBasis, describeBasis } from './sentences/describe-basis.ts';
export { type Completeness, describeCompleteness, describeWithout } from './sentences/describe-completeness.ts';
export { describeDoubt, listOtherValues } from './sentences/describe-doubt.ts';
export {
  type DrawnTarget,
  type DrawnTargetWords,
  describeDistance,
  describeDrawnTarget,
} from './sentences/describe-drawn-target.ts';
export {
  describeFinding,
  type FindingStyle,
  type FoundNumber,
  listFoundNumbers,
  writeFoundFigure,
} from './sentences/describe-finding.ts';
export { type DescribedFunnelRow, describeFunnelRow } from './sentences/describe-funnel.ts';
export { describeGap, describeGapTo, type GapNames, type GapToOther } from './sentences/describe-gap.ts';
export { describeHistoryEvent } from './sentences/describe-history.ts';
export {
  describeLearnFromRow,
  describeNobodyToLearnFrom,
  type LearningContext,
} from './sentences/describe-learning.ts';
export { describeLikeness, describePeer, nameFeature } from './sentences/describe-peer.ts';
export {
  type AnnouncedPoint,
  announcePoint,
  type CellState,
  describeFlags,
  describeValue,
} from './sentences/describe-point.ts';
export { type DescribedRank, describeRank } from './sentences/describe-rank.ts';
export {
  type DescribedReading,
  describeParts,
  describeReading,
  formatReading,
  isPrintedShown,
  type ReadingStyle,
} from './sentences/describe-reading.ts';
export { describeRecombined } from './sentences/describe-recombined.ts';
export { describeReviewCount } from './sentences/describe-review-count.ts';
export {
  type DescribedStandings,
  describeBest,
  describeEnds,
  describeLag,
  describeNoLesson,
  describeOwn,
  describeRankIn,
  describeThings,
  describeUnjudged,
  isLevel,
} from './sentences/describe-standing.ts';
export {
  describeContradiction,
  describeReviewedData,
  describeStatuses,
} from './sentences/describe-statuses.ts';
export {
  type AskedTarget,
  type DescribedTarget,
  describeAddUp,
  describeAsked,
  describeTarget,
  describeTargetFlags,
  describeTargetGap,
} from './sentences/describe-target.ts';
export { describeTrend } from './sentences/describe-trend.ts';
export { describeWarning } from './sentences/describe-warning.ts';
export { describeYears } from './sentences/describe-years.ts';
export { listAskedNumbers, listTargetNumbers, type TargetNumber } from './sentences/list-target-numbers.ts';
export { nameWithin, withoutRemark } from './sentences/name-within.ts';
export { type FlaggedPoint, listFlags, type PointFlag, pointFlags } from './sentences/point-flags.ts';
export {
  type SummarisedFigure,
  type SummarisedSeries,
  summariseFigure,
  summariseSeries,
} from './sentences/summarise-figure.ts';
export { type SummarisedRanking, summariseRanking } from './sentences/summarise-ranking.ts';
export {
  type CountedPlace,
  describeTargetsFurther,
  type SummarisedTargets,
  summariseTargets,
} from './sentences/summarise-targets.ts';
export { toReadingStyle } from './sentences/to-reading-style.ts';
export {
  createTranslator,
  isLanguageLoaded,
  loadLanguage,
  loadPartTopics,
  type MessageKey,
  type Translate,
} from './translate/create-translator.ts';
export type { InEnglish } from './translate/message-keys.ts';
