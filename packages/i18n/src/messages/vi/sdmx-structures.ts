import type { Unit } from '@dinh/kpi';

/** What SDMX's artefacts are called and mean. */
export const sdmxStructures = {
  agency: {
    scheme: {
      name: 'Cơ quan quản lý',
      description: 'Các cơ quan quản lý siêu dữ liệu cấu trúc; ở đây chỉ nêu cơ quan của dịch vụ này.',
    },
    name: 'Dinh (số liệu mở về văn hóa Việt Nam)',
    description: 'Bộ số liệu mở về các chỉ số ngành văn hóa của các tỉnh, thành phố Việt Nam.',
  },
  flow: {
    name: 'Chỉ số ngành văn hóa theo địa phương',
    description:
      'Mọi số liệu của bộ chỉ số ngành văn hóa theo địa phương và kỳ, mỗi ô một số liệu được chọn trong các nguồn, kèm nguồn và tình trạng. Địa giới theo ngày của số liệu. Số liệu chưa xác định được địa phương không có trong luồng này.',
  },
  dataStructure: {
    name: 'Cấu trúc dữ liệu chỉ số ngành văn hóa',
    description:
      'Mỗi chuỗi số liệu được xác định bằng tần suất, địa phương và chỉ số; mỗi giá trị quan sát có kỳ, tình trạng và nguồn.',
  },
  constraint: {
    name: 'Phạm vi số liệu hiện có',
    description: 'Tần suất, địa phương, chỉ số và khoảng thời gian có số liệu trong luồng dữ liệu.',
    partName: 'Phạm vi số liệu hiện có theo câu hỏi',
    partDescription: 'Tần suất, địa phương, chỉ số và khoảng thời gian có số liệu trong phần được hỏi.',
    seriesCount_other: '{{count}} chuỗi số liệu',
    obsCount_other: '{{count}} giá trị quan sát',
  },
  release: 'Bản phát hành {{number}}, {{date}}',
  concepts: {
    name: 'Khái niệm của bộ chỉ số ngành văn hóa',
    description: 'Ý nghĩa của từng thành phần trong cấu trúc dữ liệu.',
  },
  concept: {
    FREQ: {
      name: 'Tần suất',
      description: 'Độ dài kỳ số liệu: năm, quý, tháng, ngày hoặc một giai đoạn.',
    },
    REF_AREA: {
      name: 'Địa phương',
      description:
        'Địa phương mà số liệu nói về, theo địa giới vào ngày cuối kỳ. Mỗi mã là một phiên bản của địa phương, có ngày bắt đầu và ngày kết thúc.',
    },
    INDICATOR: { name: 'Chỉ số', description: 'Nội dung được đo, theo định nghĩa của bộ chỉ số ngành văn hóa.' },
    TIME_PERIOD: {
      name: 'Kỳ số liệu',
      description: 'Năm, quý, tháng, ngày hoặc giai đoạn mà số liệu nói về; giai đoạn ghi bằng ngày đầu và độ dài.',
    },
    OBS_VALUE: {
      name: 'Giá trị',
      description:
        'Giá trị của chỉ số theo đơn vị của chỉ số, tính từ tử số và mẫu số khi có đủ cả hai; để trống khi không có số liệu.',
    },
    OBS_STATUS: {
      name: 'Tình trạng của giá trị',
      description: 'Mức độ chắc chắn của giá trị, hoặc lý do không có giá trị.',
    },
    UNIT_MEASURE: { name: 'Đơn vị tính', description: 'Đơn vị tính của giá trị.' },
    DECIMALS: { name: 'Số chữ số thập phân', description: 'Số chữ số thập phân khi trình bày giá trị.' },
    NUMERATOR: { name: 'Tử số', description: 'Số đếm được ở tử số của tỷ lệ, như nguồn công bố.' },
    DENOMINATOR: { name: 'Mẫu số', description: 'Số đếm được ở mẫu số của tỷ lệ, như nguồn công bố.' },
    COMMENT_OBS: {
      name: 'Ghi chú',
      description: 'Những điều cần biết khi dùng giá trị; ghi chú của người tập hợp viết bằng tiếng Anh.',
    },
    SOURCE: { name: 'Nguồn', description: 'Nguồn của giá trị được chọn cho ô số liệu.' },
  },
  list: {
    CL_FREQ: { name: 'Tần suất', description: 'Các tần suất có trong bộ số liệu, theo danh mục mã của SDMX.' },
    CL_AREA: {
      name: 'Địa phương',
      description:
        'Cả nước, các tỉnh, thành phố của mọi thời điểm, và những đơn vị cấp huyện, cấp xã có số liệu riêng; đơn vị cấp trên là mã cha.',
    },
    CL_INDICATOR: { name: 'Chỉ số', description: 'Các chỉ số ngành văn hóa, kèm định nghĩa và cách tính.' },
    CL_OBS_STATUS: {
      name: 'Tình trạng của giá trị',
      description: 'Những tình trạng có trong bộ số liệu, theo danh mục mã của SDMX.',
    },
    CL_UNIT: { name: 'Đơn vị tính', description: 'Đơn vị tính của các chỉ số.' },
    CL_SOURCE: { name: 'Nguồn', description: 'Các nguồn mà số liệu được lấy từ đó.' },
  },
  frequency: {
    A: { name: 'Năm', description: 'Số liệu của một năm hoặc vào cuối năm.' },
    Q: { name: 'Quý', description: 'Số liệu của một quý hoặc vào cuối quý.' },
    M: { name: 'Tháng', description: 'Số liệu của một tháng hoặc vào cuối tháng.' },
    D: { name: 'Ngày', description: 'Số liệu vào một ngày.' },
    _O: {
      name: 'Giai đoạn',
      description: 'Số liệu của một giai đoạn có ngày đầu và ngày cuối, chẳng hạn 2016–2018 hay chín tháng đầu năm.',
    },
  },
  status: {
    A: {
      name: 'Giá trị thông thường',
      description: 'Số liệu do nguồn công bố, hoặc suy ra từ số liệu công bố; trường hợp sau có nêu trong ghi chú.',
    },
    P: { name: 'Giá trị sơ bộ', description: 'Nguồn nêu là số liệu sơ bộ, có thể còn thay đổi.' },
    E: { name: 'Giá trị ước tính', description: 'Nguồn nêu là số ước tính hoặc xấp xỉ; cách nói có trong ghi chú.' },
    B: {
      name: 'Gián đoạn chuỗi số liệu',
      description: 'Từ kỳ này cách tính hoặc phạm vi thay đổi, không so sánh được với các kỳ trước.',
    },
    L: {
      name: 'Không có giá trị: không còn thu thập riêng',
      description: 'Không còn số liệu riêng do sắp xếp đơn vị hành chính.',
    },
    M: {
      name: 'Không có giá trị: không thể có',
      description: 'Chỉ số không áp dụng cho địa phương này.',
    },
    Q: { name: 'Không có giá trị: không công khai', description: 'Có số liệu nhưng không được công khai.' },
    O: {
      name: 'Không có giá trị',
      description:
        'Không tìm thấy số liệu công bố, chưa đến hạn hoặc quá hạn báo cáo; trường hợp nào được nêu trong ghi chú.',
    },
  },
  unit: {
    percent: 'Phần trăm: tử số chia cho mẫu số, nhân với 100.',
    count: 'Số lượng những gì chỉ số đếm, không có đơn vị riêng.',
    relics: 'Số di tích.',
    billion_vnd: 'Tỷ đồng Việt Nam, như nguồn công bố.',
    elements: 'Số di sản văn hóa phi vật thể.',
    people: 'Số người.',
    museums: 'Số bảo tàng.',
    items: 'Số mục trong danh mục.',
    files: 'Số hồ sơ.',
    books_per_person: 'Số bản sách tính bình quân một người.',
    objects: 'Số hiện vật.',
    projects: 'Số dự án.',
    cities: 'Số thành phố.',
    sites: 'Số khu di sản.',
  } satisfies Record<Unit, string>,
  area: {
    since: '{{fullName}}; từ {{from}}.',
    until: '{{fullName}}; từ {{from}} đến hết {{to}}.',
    former: 'Đến hết {{to}}: {{fullName}}.',
  },
  source: {
    titleIn: '{{title}} (tiêu đề bằng {{language}})',
    described: '{{kind}}; {{publisher}}; {{published}}.',
    noPublisher: 'không rõ nơi công bố',
    noDate: 'trang không ghi ngày',
  },
} as const;
