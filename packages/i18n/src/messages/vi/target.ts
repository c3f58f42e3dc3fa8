import type { NotAssessableReason, TargetFlag, TargetStatus } from '@dinh/kpi';

/** How a target stands, and why. */
export const target = {
  status: {
    met: 'đạt',
    'on-track': 'đúng tiến độ',
    accelerate: 'cần tăng tốc',
    'off-track': 'chậm tiến độ',
    'moving-away': 'đi ngược chỉ tiêu',
    lost: 'đã đạt nhưng tụt lại',
    missed: 'không đạt',
    'not-assessable': 'chưa đánh giá được',
  } satisfies Record<TargetStatus, string>,
  asked: {
    by: 'đến {{deadline}} là {{asked}}',
    open: '{{asked}}, không nêu thời hạn',
    growth: 'không nêu con số cụ thể',
  },
  says: {
    met: 'Đạt: {{value}} ({{period}}); chỉ tiêu {{asked}}.',
    lapsed: 'Đạt: {{value}} ({{period}}); chỉ tiêu {{asked}}; số liệu sau đó không còn đạt.',
    missed: 'Không đạt: {{value}} ({{period}}); chỉ tiêu {{asked}}, {{gap}}.',
    lost: 'Đã đạt nhưng tụt lại: nay {{value}} ({{period}}); chỉ tiêu {{asked}}, {{gap}}.',
    pace: '{{status}}: {{value}} ({{period}}), theo lộ trình phải là {{expected}}; chỉ tiêu {{asked}}, {{gap}}.',
    growth: '{{status}}: {{value}} ({{period}}), xét theo tốc độ tăng hằng năm; chỉ tiêu {{asked}}, {{gap}}.',
    noNumber:
      '{{status}}: {{value}} ({{period}}), xét theo tốc độ thay đổi hằng năm vì chỉ tiêu không nêu con số cụ thể.',
    lacking: 'còn thiếu {{gap}}',
    over: 'còn vượt {{gap}}',
    better: 'hơn mức đề ra {{gap}}',
    just: 'vừa đúng mức đề ra',
    inThings: '{{gap}} ({{things}} {{name}})',
  },
  reason: {
    'no-deadline': 'Chưa đánh giá được: chỉ tiêu không nêu thời hạn và số liệu mới nhất chưa đạt.',
    'no-figure': 'Chưa đánh giá được: không tìm thấy số liệu công bố.',
    break: 'Chưa đánh giá được: cách tính hoặc định nghĩa thay đổi giữa mốc xuất phát và số liệu mới nhất.',
    'no-figure-at-deadline': 'Chưa đánh giá được: số liệu mới nhất cũ hơn thời hạn từ 12 tháng trở lên.',
    stale: 'Chưa đánh giá được: số liệu mới nhất đã quá 3 năm.',
    'no-base': 'Chưa đánh giá được: chỉ có số liệu của một kỳ, không có mốc xuất phát.',
    'geometric-zero': 'Chưa đánh giá được: lộ trình theo tốc độ tăng không tính được từ hoặc qua số 0.',
    'opposite-signs': 'Chưa đánh giá được: tốc độ tăng không tính được khi giá trị đổi dấu.',
    'not-positive': 'Chưa đánh giá được: phương pháp này chỉ dùng cho giá trị lớn hơn 0.',
    neutral: 'Chưa đánh giá được: chỉ số này cao hay thấp không nói lên tốt xấu.',
    'area-ended': 'Chưa đánh giá được: đơn vị hành chính đã kết thúc trước thời hạn.',
    'area-not-placed': 'Chưa đánh giá được: không xác định được đơn vị hành chính của chỉ tiêu.',
  } satisfies Record<NotAssessableReason, string>,
  flag: {
    'base-from-first-figure': 'mốc xuất phát là số liệu đầu tiên tìm thấy, hoặc lấy theo kỳ của số liệu đó',
    'comparator-against-direction': 'chỉ tiêu ngược chiều với hướng tốt của chỉ số',
    'met-before-policy': 'đã đạt trước khi chính sách bắt đầu',
    'zero-replaced': 'số 0 được thay bằng 0,001 để tính tốc độ tăng',
    'projection-clipped': 'dự báo được giữ trong giới hạn của chỉ số',
  } satisfies Record<TargetFlag, string>,
  addUp: {
    short:
      'Kế hoạch của {{areas}} trong {{of}} tỉnh, thành cộng lại là {{planned}}, thiếu {{shortfall}} so với chỉ tiêu chung ({{national}}).',
    over: 'Kế hoạch của {{areas}} trong {{of}} tỉnh, thành cộng lại là {{planned}}, vượt {{excess}} so với chỉ tiêu chung ({{national}}).',
    enough:
      'Kế hoạch của {{areas}} trong {{of}} tỉnh, thành cộng lại là {{planned}}, đáp ứng chỉ tiêu chung ({{national}}).',
    notEnough:
      'Chưa cộng được kế hoạch: mới có kế hoạch tính được trọng số của {{areas}} trong {{of}} tỉnh, thành, chiếm {{share}} quy mô (cần ít nhất 80%).',
    unweighed_other: '{{count}} tỉnh, thành khác có kế hoạch nhưng chưa có số liệu để tính trọng số.',
  },
} as const;
