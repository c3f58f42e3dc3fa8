import type { AreaFigureTables } from './area-figure-tables.ts';
import type { AreaTables } from './area-tables.ts';
import type { BoundaryTables } from './boundary-tables.ts';
import type { FigureSetTables } from './figure-set-table.ts';
import type { FindingTables } from './finding-tables.ts';
import type { HeritageTables } from './heritage-tables.ts';
import type { IndicatorTables } from './indicator-tables.ts';
import type { ObservationTables } from './observation-tables.ts';
import type { PolicyTables } from './policy-tables.ts';
import type { ReleaseTables } from './release-table.ts';
import type { SourceTables } from './source-tables.ts';
import type { SummaryTables } from './summary-tables.ts';
import type { ValueTables } from './value-tables.ts';

/** Every table by its name in TypeScript; `CamelCasePlugin` turns names into the database's snake_case. */
export interface Database
  extends ReleaseTables,
    SourceTables,
    AreaTables,
    AreaFigureTables,
    IndicatorTables,
    PolicyTables,
    ValueTables,
    HeritageTables,
    ObservationTables,
    FindingTables,
    FigureSetTables,
    SummaryTables,
    BoundaryTables {}
