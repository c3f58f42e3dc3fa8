import type { serverTopicsEn as En, serverTopicsVi as Vi } from './index.ts';

// A test of the house holds the dashboard to the other topics.
export const serverTopicsVi = {} as typeof Vi;
export const serverTopicsEn = {} as typeof En;
