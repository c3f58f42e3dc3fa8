/** Whose boundaries figures are read on, and what those that were put together are made of. */
export const basis = {
  label: 'Địa giới',
  asReported: 'theo ngày của từng số liệu',
  on: 'ngày {{date}}',
  made: '{{area}}, {{period}}: tập hợp từ {{parts}}.',
  madeLess: '{{area}}, {{period}}: mới tập hợp được từ {{parts}}; chưa có số liệu của {{missing}}.',
  part: '{{name}} {{value}}',
  partOf: '{{name}} {{numerator}}/{{denominator}}',
  more_other: 'Còn {{count}} số liệu khác được tập hợp như vậy.',
  partial: 'Không xếp, vì mới có số liệu của một phần địa bàn: {{areas}}.',
  none: 'Không có số liệu nào đọc được theo địa giới này.',
  partOnly: 'chỉ của một phần địa bàn; chưa có số liệu của {{missing}}',
  ofParts: 'tập hợp từ {{parts}}',
  perPeople: 'Tính trên 100.000 dân',
  perNote: 'Trên 100.000 dân: số liệu chia cho dân số trung bình (Cục Thống kê) của chính năm đó.',
  perOlder: 'Năm chưa có dân số trung bình thì dùng năm gần nhất trước đó, không quá 2 năm: {{years}}.',
  perYears: '{{year}} (dân số {{populationYear}})',
} as const;
