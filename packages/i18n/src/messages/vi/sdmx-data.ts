import type { AbsenceKind, ObservationStatus } from '@dinh/kpi';

/** What the comment of an observation says of itself in SDMX, one short sentence each. */
export const sdmxData = {
  status: {
    provisional: 'Số liệu sơ bộ.',
    estimated: 'Số liệu ước tính.',
    approximate: 'Số liệu xấp xỉ.',
    derived: 'Số liệu suy ra từ số liệu khác.',
  } satisfies Record<Exclude<ObservationStatus, 'reported'>, string>,
  counted: 'Số liệu tính từ danh mục di sản.',
  absence: {
    'not-found': 'Không tìm thấy số liệu công bố.',
    'not-applicable': 'Chỉ số không áp dụng cho địa phương này.',
    withheld: 'Số liệu không được công khai.',
    'lost-by-merger': 'Không còn số liệu riêng do sắp xếp đơn vị hành chính.',
    'not-yet-due': 'Chưa đến hạn báo cáo.',
    overdue: 'Quá hạn báo cáo.',
  } satisfies Record<AbsenceKind, string>,
  disagrees: 'Nguồn công bố tỷ lệ {{share}}, không khớp với tử số và mẫu số.',
  roundedParts: 'Nguồn công bố tỷ lệ {{share}}, tử số hoặc mẫu số đã được làm tròn.',
  incomplete: 'Số liệu mới bao quát một phần.',
  differs: 'Có nguồn khác công bố con số khác.',
} as const;
