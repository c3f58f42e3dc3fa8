export { createMigrator, migrateToLatest, migrations } from './migrate.ts';
