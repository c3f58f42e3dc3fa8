/** What surrounds every page: bar, search, waiting, errors, foot; and words that pages share. */
export const frame = {
  name: 'Dinh',
  purpose: 'Số liệu văn hóa các tỉnh, thành Việt Nam',
  skip: 'Đến nội dung chính',
  nav: {
    label: 'Các trang',
    overview: 'Tổng quan',
    areas: 'Địa phương',
    indicators: 'Chỉ số',
    policies: 'Chính sách',
    compare: 'So sánh',
    heritage: 'Di sản',
    problems: 'Dữ liệu',
  },
  /** The pages under the last entry of the bar. */
  data: { label: 'Các trang về dữ liệu', problems: 'Chỗ cần xem lại', sources: 'Nguồn' },
  menu: { open: 'Danh mục', close: 'Đóng' },
  language: { other: 'English' },
  theme: { dark: 'Nền tối', light: 'Nền sáng' },
  search: {
    label: 'Tìm địa phương, chỉ số, văn bản, di sản',
    placeholder: 'Tìm địa phương, chỉ số, văn bản…',
    hint: 'Phím / để tìm',
    failed: 'Chưa tải được phần tìm kiếm. Hãy tải lại trang.',
    areas: 'Địa phương',
    indicators: 'Chỉ số',
    policies: 'Văn bản',
    numbered: '{{kind}} số {{number}}',
    heritage: 'Di sản',
    none: 'Không có địa phương, chỉ số, văn bản hay di sản nào khớp với “{{typed}}”. Thử tên cũ, tên không dấu, hoặc một từ của tên chỉ số.',
    found_other: '{{count}} kết quả',
    otherName: 'tên khác: {{name}}',
    figures_other: '{{count}} số liệu',
    noFigures: 'chưa tìm thấy số liệu công bố',
  },
  /** When a place existed, and what it has become. */
  validity: {
    until: 'đến {{date}}',
    from: 'từ {{date}}',
    span: 'từ {{from}} đến {{to}}',
    now: 'nay thuộc {{names}}',
  },
  waiting: 'Đang tải số liệu…',
  failed: {
    title: 'Chưa tải được số liệu',
    text: 'Máy chủ chưa trả lời được yêu cầu này. Địa chỉ trang vẫn giữ nguyên những gì bạn đang xem.',
    offline:
      'Đang không có mạng, và phần này không có trong bản phát hành lưu trong trình duyệt. Địa chỉ trang vẫn giữ nguyên những gì bạn muốn xem.',
    waiting: 'Máy chủ chưa trả lời; trang đang tự thử lại.',
    retrying: 'Máy chủ chưa trả lời; trang đang tự thử lại. Bên dưới là nội dung đã xem trước đó.',
    kept: 'Máy chủ chưa trả lời được yêu cầu này. Bên dưới là nội dung đã xem trước đó.',
    retry: 'Thử lại',
  },
  offline:
    'Đang không có mạng. Các trang lấy từ bản phát hành lưu trong trình duyệt này; tệp tải về, tài liệu hướng dẫn và số liệu chưa lưu ở đây chỉ mở được khi có mạng trở lại.',
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ {{address}} không dẫn đến trang nào của bản phát hành đang xem.',
    home: 'Về trang Tổng quan',
    areas: 'Xem danh sách địa phương',
    indicators: 'Xem danh sách chỉ số',
    latest: 'Xem bản phát hành mới nhất',
  },
  release: {
    shown: 'Bản phát hành số {{number}}, ngày {{date}}',
    older: 'Đang xem bản phát hành số {{number}}, ngày {{date}}. Bản mới nhất là số {{latest}}.',
    toLatest: 'Chuyển sang bản mới nhất',
  },
  synthetic:
    'Mọi chỉ số, số liệu, nguồn và văn bản ở đây đều do máy tạo ra để thử phần mềm; không phải số liệu thật, không được trích dẫn.',
  foot: {
    licence: 'Bộ số liệu: CC BY 4.0. Mỗi số liệu ghi nguồn đã công bố nó.',
    docs: 'Tài liệu',
    feed: 'Theo dõi thay đổi (Atom)',
    address: 'Địa chỉ trang: {{address}}',
  },
  report: {
    about: 'Báo sai sót: {{cell}}',
    subject: 'Sai sót số liệu: {{cell}}',
    body: 'Số liệu: {{cell}}\nĐịa chỉ: {{address}}\n\nĐiều cần xem lại:\n',
  },
  source: {
    register: 'Dinh đếm từ danh mục',
    registerOf: 'Dinh đếm từ danh mục “{{title}}”; nguồn của từng mục ghi ở trang của mỗi địa phương',
    all_other: 'Xem cả {{count}} nguồn',
    undated: 'không ghi ngày',
    /** After a source's name: to its own page. */
    about: 'chi tiết nguồn',
    aboutOf: 'chi tiết nguồn: {{title}}',
  },
  cellOf: '{{indicator}}, {{area}}, {{period}}',
} as const;
