/** What a later release has otherwise than the one on screen. */
export const revisions = {
  summary:
    'Từ bản phát hành số {{release}} đến bản số {{against}} (ngày {{date}}), trong các số liệu ở đây có {{counts}}.',
  none: 'Từ bản phát hành số {{release}} đến bản số {{against}} (ngày {{date}}), không số liệu nào ở đây được sửa, rút lại hay bổ sung.',
  count: {
    changed_other: '{{count}} số liệu được sửa',
    withdrawn_other: '{{count}} số liệu bị rút lại',
    new_other: '{{count}} số liệu được bổ sung',
  },
  show_other: 'Xem {{count}} số liệu này',
  all_other: 'Xem cả {{count}} số liệu',
  table: 'Các số liệu đã được sửa: trước và sau',
  cell: 'Nơi, thời kỳ',
  ofRelease: 'Bản số {{number}}, {{date}}',
  noCell: 'không có trong bản này',
} as const;
