import type { InEnglish } from '../../translate/message-keys.ts';
import type { cell as vi } from '../vi/cell.ts';

export const cell: InEnglish<typeof vi> = {
  title: '{{indicator}}: {{area}}, {{period}}',
  answer: {
    value: '{{area}} in {{period}}: {{value}}.',
    valueParts: '{{area}} in {{period}}: {{value}} ({{parts}}).',
    printed: 'The source prints {{printed}}.',
    none: '{{area}}, {{period}}: no published figure found.',
    absent: '{{area}} in {{period}}: {{absence}}.',
  },
  readings: {
    title: 'All sources of this figure',
    chosen: 'in use',
    value: 'Value',
    parts: 'Parts',
    printed: 'Printed',
    notPrinted: 'no share printed',
    status: 'Status',
    source: 'Source',
    note: 'Compilers’ note',
    noNote: 'none',
    noParts: 'not stated',
    other: 'for comparison',
    why: 'Why this figure is used: {{reason}}.',
    marks: 'Remarks: {{flags}}.',
    hint: 'Hint: {{hint}}.',
  },
  findings: {
    title: 'What needs another look in this figure',
    text: 'Which of the two is right is not said: both figures stand here with their sources.',
  },
  cite: {
    title: 'Cite it',
    line: '{{indicator}}, {{area}}, {{period}}: {{value}}. Source: {{source}}. Dinh, release {{release}} ({{date}}), {{address}}',
    computed: '{{reading}} (computed by Dinh from its parts)',
    copy: 'Copy the citation',
    copyAddress: 'Copy the address',
    copied: 'Copied.',
    failed: 'The browser does not allow copying; select the line and copy it.',
  },
  links: {
    title: 'Go on to',
    series: 'The whole series of {{area}}',
    area: 'The page of {{area}}',
    indicator: 'The indicator’s page',
  },
  report: {
    title: 'Report an error',
    text: 'If this figure does not match its source, send the address below with what you found.',
    send: 'Write a report',
    write: 'Open a new message with this address',
  },
};
