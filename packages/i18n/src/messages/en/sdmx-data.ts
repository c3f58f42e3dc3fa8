import type { InEnglish } from '../../translate/message-keys.ts';
import type { sdmxData as vi } from '../vi/sdmx-data.ts';

export const sdmxData: InEnglish<typeof vi> = {
  status: {
    provisional: 'Provisional figure.',
    estimated: 'Estimated figure.',
    approximate: 'Approximate figure.',
    derived: 'Figure derived from other figures.',
  },
  counted: 'Counted from the heritage register.',
  absence: {
    'not-found': 'No published figure found.',
    'not-applicable': 'The indicator does not apply to this place.',
    withheld: 'Figure not made public.',
    'lost-by-merger': 'No separate figure left after the rearrangement of units.',
    'not-yet-due': 'Report not yet due.',
    overdue: 'Report overdue.',
  },
  disagrees: 'The source prints a share of {{share}}, which does not agree with its parts.',
  roundedParts: 'The source prints a share of {{share}}; a part is rounded.',
  incomplete: 'The figure covers only a part of what it counts.',
  differs: 'Another source gives another figure.',
};
