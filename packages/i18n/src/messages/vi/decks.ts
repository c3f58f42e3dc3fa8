/** Presentations to be shown: the profile of a place, the targets of a document. */
export const decks = {
  source: 'Nguồn: {{names}}. Số liệu tính đến {{asOf}}; bản phát hành {{release}}, ngày {{date}}.',
  sourceNone: 'Nguồn: bộ số liệu của Dinh, tính đến {{asOf}}; bản phát hành {{release}}, ngày {{date}}.',
  link: 'Xem đầy đủ trên trang: {{page}}',
  pagePart: '{{page}}, {{part}}',
  rows: 'Trích {{shown}} trong {{of}} chỉ số so sánh được; bản đầy đủ ở địa chỉ cuối trang.',
  more_other: 'Còn {{count}} mục khác; bản đầy đủ ở địa chỉ cuối trang.',
  undrawn_other: '{{count}} số liệu không đứng riêng cho một năm nên không vẽ: {{periods}}.',
  notes: {
    sources: 'Nguồn của trang này:',
    definition: '{{indicator}}: {{definition}}',
    method:
      'Mọi con số lấy từ số liệu đã công bố, không nội suy, không ước lượng thay cho số liệu còn thiếu. Cách tính ở tài liệu phương pháp của Dinh.',
  },
  chart: {
    method:
      'Mỗi điểm là số liệu của một năm; năm có nhiều số liệu thì lấy số cuối năm. Năm chưa tìm thấy số liệu để trống, đường không nối qua. Bấm chuột phải vào biểu đồ để sửa dữ liệu.',
  },
  cover: {
    release: 'Số liệu: {{release}}',
    basis: 'Địa giới: {{basis}}',
  },
  targets: {
    subtitle: 'Đánh giá theo số liệu đã công bố, tính đến ngày {{date}}',
    asked: 'Mức đề ra, thời hạn',
    why: 'Khoảng cách, lý do',
  },
  /** Parts that are said in a line. */
  part: {
    figures: 'Số liệu',
    series: 'Thay đổi theo năm',
    history: 'Địa giới và tên gọi',
    doubts: 'Số liệu cần đối chiếu',
    courses: 'Lộ trình của chỉ tiêu',
  },
  further: {
    title_other: '{{count}} điều cần biết thêm',
    subtitle: 'Những phần chưa đủ số liệu hoặc chỉ cần một dòng',
    part: 'Phần',
    text: 'Nội dung',
  },
  sources: {
    title: 'Số liệu lấy từ {{count}} nguồn của {{publishers}} nơi công bố',
    subtitle: 'Những nguồn được dùng nhiều nhất; danh sách đầy đủ ở trang ghi chú của trang này',
    more_other: 'Còn {{count}} nguồn khác ở trang ghi chú.',
  },
  area: {
    cover: {
      title: 'Văn hóa {{name}}: hồ sơ số liệu',
      figures: '{{figures}} số liệu đã công bố của {{indicators}} chỉ số, các kỳ {{first}} – {{last}}',
      former:
        'Trước khi sắp xếp: {{figures}} số liệu của {{areas}}. Gộp theo địa giới ngày {{date}}: {{whole}} số liệu đủ các phần, {{partial}} số liệu mới có một phần.',
      ended: '{{name}} kết thúc ngày {{date}}; số liệu giữ nguyên như đã công bố',
    },
    facts: {
      subtitle: 'Số liệu mới nhất của mỗi lĩnh vực, kèm tử số và mẫu số',
      when: '{{period}}, {{age}}',
      method:
        'Mỗi lĩnh vực nêu một số liệu: mới nhất, rồi đến số liệu có đủ tử số và mẫu số. Tuổi của số liệu tính đến ngày của bản phát hành.',
    },
    rank: {
      title_other: '{{name}} so được ở {{count}} chỉ số, trong {{areas}}',
      peers: 'Nhóm tương đồng: {{peers}}.',
    },
    ends: {
      title:
        'Trong {{judged}} tỷ lệ đủ số liệu để xét, {{name}} có {{strengths}} thuộc một phần tư tốt nhất, {{lags}} thuộc một phần tư kém nhất',
      subtitle: 'So trong cả nước, số liệu chưa quá 3 năm, ít nhất một nửa số tỉnh, thành có số liệu cùng năm',
      neither:
        'Trong {{judged}} tỷ lệ đủ số liệu để xét, {{name}} không có tỷ lệ nào nằm trọn trong một phần tư tốt nhất hay kém nhất.',
      kind: 'Nhận xét',
      lacking: 'Còn thiếu bao nhiêu',
    },
    learn: {
      title: 'Nên đến {{place}}: {{indicator}} {{change}}, {{name}} {{ownChange}}',
      subtitle: 'Những nơi gần về đặc điểm và mức xuất phát, tiến bộ hơn {{name}}',
      old: 'Một số so sánh dựa trên số liệu đã quá 3 năm; kỳ ghi trong cột “Tiến bộ”.',
    },
    series: {
      plain: '{{indicator}}: {{value}} ({{period}})',
      changed: '{{indicator}}: {{value}} ({{period}}), {{change}} so với {{from}}',
      level: '{{indicator}}: {{value}} ({{period}}), không đổi so với {{from}}',
      mark: '{{period}}: {{flags}}.',
      moreMarks_other: 'Còn {{count}} số liệu khác có lưu ý.',
      none: 'Chưa vẽ được biểu đồ: không chỉ số nào của {{name}} có số liệu từ hai năm trở lên.',
    },
    changes: {
      title_other: '{{count}} chỉ số khác của {{name}} có số liệu của hai kỳ so được với nhau',
      subtitle: 'Từ số liệu đầu tiên so được đến số liệu mới nhất',
      method: 'Mức thay đổi là hiệu của hai giá trị cùng hàng; chỉ so những kỳ cùng loại với nhau.',
    },
    targets: {
      title_other: '{{name}} có {{count}} chỉ tiêu: {{statuses}}',
    },
    policies: {
      title:
        '{{running}} trong {{of}} văn bản về {{name}} đang trong giai đoạn thực hiện, {{open}} văn bản không ghi năm kết thúc',
      none: '{{of}} văn bản về {{name}} trong bộ số liệu đều đã hết giai đoạn, chưa đến giai đoạn hoặc không ghi ngày.',
      times: 'Ban hành; giai đoạn',
      method:
        'Gồm văn bản áp dụng cho địa phương và văn bản đặt chỉ tiêu cho địa phương. Đang trong giai đoạn: ngày của bản phát hành nằm trong các năm mà văn bản nêu.',
    },
    history: {
      subtitle: 'Đơn vị được lập thành thế nào và đã thay đổi ra sao',
      event: 'Thay đổi',
      decision: 'Căn cứ',
      noDecision: 'không ghi',
      none: 'Không có lần hợp nhất, chia tách hay đổi tên nào được ghi.',
      method:
        'Số liệu trước một lần hợp nhất thuộc về các đơn vị cũ; chúng chỉ được gộp khi chọn địa giới của một ngày, và phần nào thiếu thì nói rõ.',
    },
    doubts: {
      title_other: '{{count}} số liệu của {{name}} cần đối chiếu lại',
      subtitle:
        'Không khớp với tử số, mẫu số của mình, với nguồn khác hoặc với số liệu khác; giữ nguyên như đã công bố',
      what: 'Điều chưa khớp',
      none: 'Kiểm tra tự động không thấy số liệu nào của {{name}} không khớp.',
      one: '{{indicator}}, {{period}}: {{text}}.',
      method: 'Kiểm tra tự động chỉ ra chỗ không khớp, không kết luận số nào đúng.',
    },
    unknown: {
      title: 'Chưa tìm thấy số liệu công bố của {{missing}} trong {{of}} chỉ số {{level}} cho {{name}}',
      subtitle: 'Không có nghĩa là địa phương chưa làm hay chưa báo cáo',
      missing: 'Chỉ số chưa tìm thấy số liệu',
      method: 'Đếm các chỉ số áp dụng cho cấp của địa phương; số đếm từ danh mục di sản không tính ở đây.',
    },
  },
  policy: {
    cover: {
      title: '{{policy}}: tình hình thực hiện chỉ tiêu',
      counts: '{{own}} chỉ tiêu của văn bản, {{below}} chỉ tiêu của các văn bản thực hiện',
      area: 'Chỉ gồm chỉ tiêu của {{area}}',
    },
    counts: {
      document_other: '{{document}}: {{count}} chỉ tiêu; {{statuses}}.',
    },
    list: {
      troubled: '{{count}} trong {{of}} chỉ tiêu không đạt hoặc có nguy cơ không đạt',
      plain: 'Trong {{count}} chỉ tiêu: {{statuses}}',
      all: 'Cả {{count}} chỉ tiêu: {{status}}',
    },
    course: {
      title: '{{target}}: {{status}}, {{value}} ({{period}}); chỉ tiêu {{asked}}',
      step: 'Mức trước đó, {{asked}}: {{status}}.',
      figures: 'Số liệu',
      path: 'Lộ trình đến chỉ tiêu',
      target: 'Chỉ tiêu',
      pathNote: 'Lộ trình là mức phải đạt theo cách tính, không phải số liệu.',
      noPath: 'Chưa tính được lộ trình: thiếu mốc xuất phát, hoặc cách tính đã thay đổi; chỉ vẽ mức đặt ra ở thời hạn.',
      undrawn_other: '{{count}} chỉ tiêu chưa vẽ được: không nêu con số, thời hạn, hoặc chưa có số liệu của hai năm.',
      more_other: 'Còn {{count}} chỉ tiêu vẽ được ở trang {{page}}.',
    },
    plans: {
      none: 'Chưa cộng được kế hoạch của các địa phương cho chỉ tiêu nào trong {{of}} chỉ tiêu chung',
      title: 'Cộng được kế hoạch của các địa phương cho {{added}} trong {{of}} chỉ tiêu chung',
      national: 'Chỉ tiêu chung',
      result: 'Kế hoạch cộng lại',
      without_other: '{{count}} chỉ tiêu chung chưa tìm thấy kế hoạch của tỉnh, thành nào.',
      notAddable_other:
        '{{count}} chỉ tiêu chung không cộng từ địa phương: chỉ có ở cấp quốc gia, hoặc không nêu con số, thời hạn.',
    },
    reviews: {
      title_other: '{{count}} kết quả tổng kết đã công bố, đặt cạnh số liệu',
    },
  },
} as const;
