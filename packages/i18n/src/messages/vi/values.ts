import type { StandInReason, ValueStatus } from '@dinh/kpi';

/** Systems of values, the indicators that stand for them, and exchanges between places. */
export const values = {
  title: 'Hệ giá trị và trao đổi',
  answer: {
    all: '{{lists}} hệ giá trị và bộ tiêu chí với {{values}} giá trị; {{measured}} giá trị có chỉ số đại diện, {{unmeasured}} giá trị không có chỉ số nào.',
    sure: 'Trong đó {{adopted}} giá trị đã ban hành, {{draft}} dự thảo, {{proposed}} đề xuất. Chỉ số đại diện đếm những gì được công nhận dưới tên gọi đó; nó không đo chính giá trị.',
    none: 'Bản phát hành này không có hệ giá trị nào.',
  },
  contents: 'Các phần của trang',
  set: {
    'national-values': 'Hệ giá trị quốc gia',
    'cultural-values': 'Hệ giá trị văn hóa',
    'family-values': 'Hệ giá trị gia đình',
    'human-standards': 'Chuẩn mực con người Việt Nam',
    'city-criteria': 'Tiêu chí của các địa phương',
  },
  unnamedSet: 'Hệ giá trị chưa có tên (mã {{id}})',
  onlyEnglish: 'chưa có bản tiếng Việt',
  status: {
    adopted: 'đã ban hành',
    draft: 'dự thảo',
    proposed: 'đề xuất',
  } satisfies Record<ValueStatus, string>,
  list: '{{status}}, {{date}}',
  policy: 'Văn bản yêu cầu: {{policy}}',
  noPolicy: 'Nguồn không nêu văn bản yêu cầu.',
  several_other:
    '{{count}} danh sách của cùng một địa phương, khác nguồn hoặc khác thời điểm; tất cả đều được giữ lại.',
  whole: 'Đại diện cho cả hệ: {{indicators}}.',
  standIn: 'Đại diện: {{indicators}}',
  notMeasured: 'không có chỉ số nào đo',
  reason: {
    'same-word': 'chỉ số mang tên của giá trị này',
    'family-title': 'danh hiệu dành cho gia đình',
    'movement-title': 'danh hiệu của phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa',
  } satisfies Record<StandInReason, string>,
  reasonOf: '{{indicator}} ({{reason}}; {{places}})',
  places_other: '{{count}} địa phương có số liệu',
  chosen:
    'Việc chọn chỉ số đại diện là của Dinh, theo tên gọi của chỉ số; không nguồn nào nói chỉ số này đo giá trị này.',
  exchanges: {
    title: 'Trao đổi giữa các địa phương',
    lead: 'Các chuyến thăm, hội thảo mà nguồn công bố, sớm nhất trước; người tham dự chỉ ghi theo chức danh.',
    ofPlace: 'Trao đổi với địa phương khác',
    none: 'Bộ số liệu không có chuyến trao đổi nào của địa phương này.',
    date: 'Thời điểm',
    who: 'Giữa ai',
    topic: 'Nội dung',
    source: 'Nguồn',
    participants: 'Thành phần (ghi bằng tiếng Anh):',
    kind: {
      visit: 'chuyến thăm',
      exchange: 'trao đổi',
      'survey and exchange': 'khảo sát và trao đổi',
      seminar: 'tọa đàm',
      workshop: 'hội thảo',
      'cooperation agreement': 'thỏa thuận hợp tác',
    },
    noDate: 'không ghi năm',
    visit: '{{visitor}} đến {{host}}',
    /** Of an agreement nobody says who came. */
    between: '{{visitor}} và {{host}}',
    hosted: '{{host}} đăng cai',
    among: 'Đã trao đổi với các địa phương nên học hỏi: {{visits}}.',
    amongNone: 'Chưa thấy nguồn nào nói {{name}} đã trao đổi với các địa phương này.',
    visitOn: '{{visit}} ({{date}})',
  },
  back: 'Cây văn bản',
} as const;
