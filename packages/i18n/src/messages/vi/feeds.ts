/** What feeds tell of a release. */
export const feeds = {
  title: {
    policy: 'Chính sách: {{name}}',
    area: 'Địa phương: {{name}}',
    indicator: 'Chỉ số: {{name}}',
  },
  subtitle: 'Những gì thay đổi qua từng bản phát hành: số liệu và kết quả thực hiện chỉ tiêu.',
  rights: 'Giấy phép CC BY 4.0',
  entry: 'Bản phát hành {{release}}, {{date}}: {{changes}}',
  count: {
    new_other: '{{count}} số liệu mới',
    changed_other: '{{count}} số liệu thay đổi',
    withdrawn_other: '{{count}} số liệu rút lại',
    targetsNew_other: '{{count}} chỉ tiêu mới',
    targetsChanged_other: '{{count}} chỉ tiêu đổi kết quả',
    targetsGone_other: '{{count}} chỉ tiêu không còn trong dữ liệu',
  },
  head: {
    figures: 'Số liệu',
    targets: 'Chỉ tiêu',
  },
  figure: '{{indicator}}, {{area}}, {{period}}',
  change: {
    changed: '{{now}}, trước là {{before}} (sửa đổi; nguồn: {{source}})',
    withdrawn: 'đã rút lại, trước là {{before}} (nguồn: {{source}})',
    new: '{{now}} (mới; nguồn: {{source}})',
  },
  target: '{{indicator}}, {{area}}: {{asked}}',
  ofDocument: '; theo {{document}}',
  status: {
    changed: 'nay {{now}}, trước là {{before}}',
    new: 'chỉ tiêu mới',
    gone: 'không còn trong dữ liệu, trước là {{before}}',
  },
  more_other: 'và {{count}} mục khác',
} as const;
