export { composeStanding, type LoadedStanding } from './compose-standing.ts';
export { type OpenedStanding, openStanding, type StandingGround } from './standing-ground.ts';
