/** Words on and around a map. */
export const map = {
  class: {
    /** Limits of measured values; the upper one belongs to the next class. */
    within: 'từ {{from}} đến dưới {{to}}',
    last: 'từ {{from}} đến {{to}}',
    /** Limits of whole numbers, both within. */
    whole: '{{from}}–{{to}}',
  },
  legend: {
    unit: 'Đơn vị: {{unit}}',
    part: 'mới có số liệu của một phần địa bàn',
    sameScale: 'Cùng một thang cho mọi năm, {{years}}.',
  },
  keys: 'Phím mũi tên đến địa phương gần nhất về phía đó; Page Up, Page Down đến địa phương trước, sau theo thứ tự của bảng; Home, End đến dòng đầu, dòng cuối của bảng; Enter ghim số liệu; Esc bỏ ghim.',
  reference: 'Bản đồ tham khảo, không phải địa giới hành chính chính thức.',
  licence: {
    figures: 'Số liệu: giấy phép {{licence}}',
    boundaries: 'Ranh giới: giấy phép {{licence}}',
  },
  islands: {
    shown: 'Bản đồ thể hiện cả {{names}}.',
    of: '{{name}} ({{area}})',
  },
  note: {
    few: 'Năm {{year}}: {{completeness}}.',
    outside: 'Không có trên bản đồ năm {{year}}, vì khi đó không phải là đơn vị hành chính: {{areas}}.',
    unnamed: 'Được viền màu nhưng không đủ chỗ ghi tên: {{areas}}.',
  },
  year: {
    label: 'Năm trên bản đồ',
    value: '{{year}}: {{completeness}}',
    play: 'Chạy qua các năm',
    pause: 'Dừng',
  },
  none: 'Không có đường ranh giới để vẽ bản đồ của năm {{year}}. Xem biểu đồ hoặc bảng.',
} as const;
