export { type RankInput, type Ranking, type RankRow, rank } from './rank.ts';
export { type RankedReading, type RankYearInput, rankYear, type YearRanking } from './rank-year.ts';
