export { type RankInput, type Ranking, type RankRow, rank } from './rank.ts';
