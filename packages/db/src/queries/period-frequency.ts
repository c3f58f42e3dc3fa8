import type { Frequency } from '@dinh/kpi/period';
import { sql } from 'kysely';

/** The frequency of a row's period, as `parsePeriod` tells them apart: from the text, which no other column has. */
export const periodFrequency = sql<Frequency>`(case when strpos(${sql.ref('period')}, '/') > 0 then '_O' when length(${sql.ref('period')}) = 4 then 'A' when length(${sql.ref('period')}) = 10 then 'D' when substr(${sql.ref('period')}, 6, 1) = 'Q' then 'Q' else 'M' end collate "C")`;
