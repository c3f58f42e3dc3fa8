/** Words of the figures that compare places, and of stacked bars, heat matrix and table. */
export const forms = {
  axis: '{{name}} ({{unit}})',
  valueOf: '{{name}}: {{reading}}',
  valueWhen: '{{value}} ({{period}})',
  nameAndValue: '{{name}} {{value}}',
  nation: 'Cả nước',
  /** Absences where a sentence has no room. */
  short: {
    'not-found': '–',
    'not-applicable': 'không áp dụng',
    withheld: 'không công khai',
    'lost-by-merger': 'đã sáp nhập',
    'not-yet-due': 'chưa đến hạn',
    overdue: 'quá hạn',
    'no-unit': '·',
  },
  noUnit: 'khi đó chưa có hoặc không còn đơn vị này',
  stacked: {
    total: 'Tổng',
    others: {
      areas_other: '{{count}} địa phương khác',
      indicators_other: '{{count}} chỉ số khác',
    },
    all: {
      areas_other: '{{count}} địa phương',
      indicators_other: '{{count}} chỉ số',
    },
    noTotal: 'chưa tính được tổng',
    someOf: {
      areas: 'mới có số liệu đầy đủ của {{have}} trong {{due}} địa phương',
      indicators: 'mới có số liệu đầy đủ của {{have}} trong {{due}} chỉ số',
    },
    share: '{{share}} của tổng',
    summary: {
      total: '{{title}}. Tổng {{period}}: {{total}}.',
      open: '{{title}}. {{period}}: {{some}}, nên không có tổng.',
      none: '{{title}}. Không tìm thấy số liệu công bố.',
      part: '{{name}}: {{value}}.',
    },
    note: {
      open: {
        areas:
          'Cột để hở phía trên, viền nét đứt: mới có số liệu đầy đủ của một phần số địa phương (số có/số phải có ghi trên cột), nên không ghi tổng.',
        indicators:
          'Cột để hở phía trên, viền nét đứt: mới có số liệu đầy đủ của một phần số chỉ số (số có/số phải có ghi trên cột), nên không ghi tổng.',
      },
      share: {
        areas: 'Không tính tỷ trọng của kỳ chưa có số liệu đầy đủ của mọi địa phương: {{periods}}.',
        indicators: 'Không tính tỷ trọng của kỳ chưa có số liệu đầy đủ của mọi chỉ số: {{periods}}.',
      },
      zero: 'Không tính tỷ trọng khi tổng bằng 0: {{periods}}.',
      shareTotal: 'Số ghi trên cột là tổng, bằng 100%.',
      labelled: 'Nhãn bên phải ghi số liệu của {{period}}, kỳ gần nhất có số liệu đầy đủ.',
    },
  },
  heat: {
    cells: 'Toàn hình: {{known}} trong {{due}} ô có số liệu công bố.',
    note: {
      narrow: 'Ô không đủ chỗ ghi số thì chỉ tô màu.',
      nation: 'Hàng cả nước không tô màu, vì tổng không so được với từng địa phương.',
    },
  },
  table: {
    valueUnit: '{{name}} ({{unit}})',
    summary: '{{title}}. Bảng {{rows}} × {{columns}} ô; {{known}} trong {{due}} ô có số liệu công bố.',
    note: {
      absent: 'Dấu “–”: không tìm thấy số liệu công bố.',
      noUnit: 'Dấu “·”: khi đó chưa có hoặc không còn đơn vị này.',
      own: 'Số liệu của kỳ khác với kỳ ở đầu cột có ghi kỳ riêng trong ngoặc.',
    },
  },
  spine: {
    keys: 'Phím mũi tên lên, xuống đổi chỉ số; trái, phải đổi địa phương; Enter ghim số liệu; Esc bỏ ghim.',
    of: '{{of}} trong {{due}} địa phương',
    lacking: 'Không tìm thấy số liệu: {{places}}',
    all: 'Các địa phương có số liệu',
    median: 'trung vị',
    band: 'một nửa số địa phương, từ tứ phân vị dưới đến tứ phân vị trên',
    thin: 'khoảng giá trị, khi chưa đến một nửa số địa phương có số liệu',
    spread:
      'thấp nhất {{lowest}}, tứ phân vị dưới {{lowerQuartile}}, trung vị {{median}}, tứ phân vị trên {{upperQuartile}}, cao nhất {{highest}}; {{of}} trong {{due}} địa phương có số liệu',
    range: 'thấp nhất {{lowest}}, cao nhất {{highest}}; chỉ {{of}} trong {{due}} địa phương có số liệu',
    none: 'không địa phương nào trong {{due}} địa phương có số liệu công bố',
    outOfRange: 'ngoài khoảng của các địa phương được so sánh',
    stop: '{{indicator}}. {{point}}',
    row: '{{indicator}}: {{places}}.',
    indicators_other: '{{title}}. {{count}} chỉ số, mỗi chỉ số một hàng.',
    table: { place: 'Địa phương', note: 'Vị trí, ghi chú' },
    note: {
      directed: 'Mỗi hàng có thang riêng, từ địa phương thấp nhất đến địa phương cao nhất; bên phải là tốt hơn.',
      mixed:
        'Mỗi hàng có thang riêng, từ địa phương thấp nhất đến địa phương cao nhất; bên phải là tốt hơn, trừ các chỉ số mà cao hay thấp không nói lên tốt xấu: ở đó bên phải là cao nhất.',
      neutral:
        'Mỗi hàng có thang riêng, từ địa phương thấp nhất đến địa phương cao nhất; bên phải là cao nhất, cao hay thấp không nói lên tốt xấu.',
      mirrored: 'Ở chỉ số càng thấp càng tốt, giá trị thấp nhất nằm bên phải.',
      thin: 'Hàng chưa đến một nửa số địa phương có số liệu chỉ có khoảng từ thấp nhất đến cao nhất, không có trung vị và tứ phân vị.',
      outOfRange:
        'Dấu nằm ngoài hai đầu của hàng: số liệu không thuộc các địa phương được so sánh, như số liệu chưa đầy đủ.',
    },
  },
  slope: {
    table: { change: 'Thay đổi' },
    changed: 'thay đổi {{change}}',
    both: '{{name}}: từ {{from}} đến {{to}}, {{change}}.',
    unjoined: '{{name}}: {{from}}; {{to}}; hai số liệu không cùng phạm vi nên không tính thay đổi.',
    only: '{{name}}: chỉ có số liệu {{period}}, {{value}}.',
    neither: '{{name}}: không tìm thấy số liệu công bố ở cả hai kỳ.',
    counts:
      'Từ {{from}} đến {{to}}: {{rose}} địa phương tăng, {{fell}} địa phương giảm, {{same}} địa phương không đổi.',
    note: {
      both: '{{both}} trong {{all}} địa phương của hình có số liệu ở cả hai kỳ.',
      lone: 'Dấu đứng riêng: địa phương chỉ có số liệu ở một kỳ, hoặc hai số liệu không cùng phạm vi.',
      down: 'Chỉ số này càng thấp càng tốt.',
      neutral: 'Chỉ số này cao hay thấp không nói lên tốt xấu.',
    },
  },
  scatter: {
    outlier: 'lệch xa xu hướng chung',
    summary_other:
      '{{title}}. {{count}} địa phương có cả hai số liệu; {{x}} từ {{xLow}} đến {{xHigh}}; {{y}} từ {{yLow}} đến {{yHigh}}.',
    empty: '{{title}}. Không địa phương nào có cả hai số liệu.',
    note: {
      both: '{{have}} trong {{all}} địa phương có cả hai số liệu.',
      line: 'Đường mảnh mô tả xu hướng chung của các địa phương (Theil–Sen); đó là mô tả, không phải quan hệ nhân quả.',
      outliers: 'Ghi tên thêm địa phương lệch xa xu hướng chung: {{names}}.',
    },
  },
  multiples: {
    note: { scale: 'Các hình nhỏ dùng chung một thang giá trị và một trục thời gian.' },
  },
  funnel: {
    band: 'mức biến động dự kiến ở quy mô này ({{confidence}})',
    baseline: 'mức chung {{value}}',
    within: 'trong mức dự kiến',
    low: 'thấp hơn mức dự kiến',
    high: 'cao hơn mức dự kiến',
    outside: 'ngoài mức dự kiến',
    range: '{{low}} đến {{high}}',
    table: { range: 'Mức dự kiến ở quy mô này', side: 'So với mức dự kiến' },
    summary_other:
      '{{title}}. {{count}} địa phương, mức chung {{baseline}}; {{low}} địa phương thấp hơn và {{high}} địa phương cao hơn mức biến động dự kiến ở quy mô của mình.',
    note: {
      meaning:
        'Địa phương có mẫu số nhỏ thường dao động nhiều hơn: dải nền là mức biến động dự kiến ở mỗi quy mô nếu mọi địa phương có chung một tỷ lệ.',
      log: 'Trục ngang theo thang logarit, vì mẫu số lớn nhất gấp hơn 50 lần mẫu số nhỏ nhất.',
      wilson: 'Địa phương có số dự kiến dưới 5 dùng khoảng Wilson.',
      step: 'Dải nền có bước nhảy ở quy mô mà từ đó số dự kiến không còn dưới 5.',
      labelled: 'Ghi tên {{shown}} trong {{all}} địa phương nằm ngoài mức dự kiến, xa nhất trước.',
    },
  },
  timeline: {
    keys: 'Phím mũi tên lên, xuống đổi văn bản; Home, End về văn bản đầu, văn bản cuối; Enter ghim; Esc bỏ ghim.',
    issued: 'ban hành: {{date}}',
    period: 'giai đoạn: {{span}}',
    notIssued: 'không ghi ngày ban hành',
    noPeriod: 'không ghi giai đoạn',
    span: '{{start}}–{{end}}',
    since: 'từ {{start}}, không ghi năm kết thúc',
    until: 'đến {{end}}',
    stop: '{{title}}. {{issue}}; {{span}}.',
    summary_other: '{{title}}. {{count}} văn bản có ngày, từ năm {{first}} đến năm {{last}}.',
    table: { issued: 'Ngày ban hành', period: 'Giai đoạn' },
    note: 'Thanh ngang: giai đoạn thực hiện (đặc: đang trong giai đoạn; rỗng: đã hết; nét đứt: không ghi năm kết thúc). Vòng tròn: lúc ban hành. Đường dọc chấm: {{date}}, ngày của số liệu.',
    undated_other: '{{count}} văn bản không ghi ngày nên không có trên hình; xem trong bảng.',
  },
} as const;
