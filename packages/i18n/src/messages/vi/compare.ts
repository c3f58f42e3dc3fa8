/** What is said of ranks, boundaries that changed, peers, gaps, funnels and trends. */
export const compare = {
  areas: {
    country_other: '{{count}} quốc gia',
    province_other: '{{count}} tỉnh, thành',
    district_other: '{{count}} quận, huyện',
    commune_other: '{{count}} xã, phường',
  },
  rank: {
    range: 'thứ {{first}}–{{last}}',
    all: '{{rank}} trong {{due}}',
    full: '{{rank}} trong {{of}}; {{due}}',
    thin: '{{rank}} trong {{of}} nơi có số liệu công bố; {{due}}',
    ownMissing: 'Không xếp hạng: không tìm thấy số liệu công bố của {{name}}.',
    tooFew: 'Không xếp hạng: chỉ {{have}} trong {{due}} có số liệu công bố; cần ít nhất {{need}}.',
    none: 'Không xếp hạng: không tìm thấy số liệu công bố nào trong {{due}}.',
  },
  basis: {
    part: '{{figure}} ({{name}})',
    made: 'gộp từ {{parts}}',
    incomplete: 'gộp từ {{parts}}; còn thiếu {{missing}}',
    lost: 'không gộp được từ {{parts}}: thiếu tử số hoặc mẫu số',
  },
  feature: {
    population: 'dân số',
    density: 'mật độ dân số',
    km2: 'diện tích',
    communeUnits: 'số đơn vị cấp xã',
    urbanShare: 'tỷ lệ dân số thành thị',
    region: 'vùng',
    kind: 'loại đơn vị (tỉnh hoặc thành phố)',
  },
  peer: {
    closest: '{{name}}: giống nhất về {{closest}}.',
    both: '{{name}}: giống nhất về {{closest}}; khác nhất về {{farthest}}.',
  },
  learn: {
    row: '{{name}}: từ {{start}} ({{startPeriod}}) đến {{end}} ({{endPeriod}}), {{change}}; {{ownName}} {{ownChange}}.',
    none: 'Trong các nơi gần nhất với {{name}} về đặc điểm và mức xuất phát, không nơi nào tiến bộ nhanh hơn từ {{from}} đến {{to}}.',
    neutral: 'Chỉ số này cao hay thấp không nói lên tốt xấu, nên không có nơi nào để học tập.',
    noStart: 'Chưa so sánh được: không tìm thấy số liệu công bố của {{name}} trong vòng 12 tháng quanh mốc {{period}}.',
    noEnd:
      'Chưa so sánh được: không tìm thấy số liệu công bố của {{name}} trong vòng 12 tháng quanh mốc {{period}}, sau số liệu đầu kỳ.',
    break: 'Chưa so sánh được: cách tính hoặc định nghĩa của {{name}} thay đổi giữa {{from}} và {{to}}.',
  },
  gap: {
    time: '{{difference}} từ {{from}} đến {{to}}: {{numeratorEffect}} do thay đổi về {{numerator}}, {{denominatorEffect}} do thay đổi về {{denominator}}.',
    mix: '{{b}} so với {{a}}: {{difference}}, gồm {{within}} do chênh lệch trong từng nhóm và {{mix}} do cơ cấu nhóm.',
    numerator: 'tử số',
    denominator: 'mẫu số',
    to: '{{difference}} so với {{other}}',
    more: '{{difference}} so với {{other}}; cần thêm {{things}} {{name}} để bằng',
    less: '{{difference}} so với {{other}}; cần bớt {{things}} {{name}} để bằng',
    median: 'trung vị',
    best: 'nơi tốt nhất',
  },
  funnel: {
    high: '{{name}}: {{value}}, cao hơn mức biến động dự kiến ở quy mô này ({{low}} đến {{high}}; mức chung {{baseline}}).',
    low: '{{name}}: {{value}}, thấp hơn mức biến động dự kiến ở quy mô này ({{low}} đến {{high}}; mức chung {{baseline}}).',
    within:
      '{{name}}: {{value}}, trong mức biến động dự kiến ở quy mô này ({{low}} đến {{high}}; mức chung {{baseline}}).',
    wilson: 'Số dự kiến ít, nên dùng khoảng Wilson.',
  },
  trend: {
    up: 'có xu hướng tăng qua 5 số liệu năm gần nhất (χ² = {{chiSquared}})',
    down: 'có xu hướng giảm qua 5 số liệu năm gần nhất (χ² = {{chiSquared}})',
    none: 'không có xu hướng rõ rệt qua 5 số liệu năm gần nhất (χ² = {{chiSquared}})',
    'not-calculable': 'chưa tính được xu hướng: cần 5 số liệu năm có tử số và mẫu số trong vòng 8 năm',
  },
} as const;
