import { targetStatuses } from '@dinh/kpi';
import type { ReactElement } from 'react';
import { exampleTranslate } from '../examples/example-data.ts';
import { StatusMark } from './status-mark.tsx';

export const statusExamples: Readonly<Record<string, () => ReactElement>> = {
  'every status': () => (
    <ul>
      {targetStatuses.map((status) => (
        <li key={status}>
          <StatusMark status={status} /> {exampleTranslate(`target.status.${status}`)}
        </li>
      ))}
    </ul>
  ),
};
