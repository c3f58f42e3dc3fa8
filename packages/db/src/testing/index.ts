export { type PlannedKill, planKills, type Stage, stageOf } from '../../test/kill-plan.ts';
export { makeNextRelease } from '../../test/make-next-release.ts';
export { killTree } from '../../test/process-tree.ts';
export { type Script, type ScriptLine, spawnScript } from '../../test/spawn-script.ts';
export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { type OwnServer, prepareOwnServer } from './prepare-own-server.ts';
