/** Words of figures that readers make themselves, on a page, in pictures and in files. */
export const explore = {
  title: {
    indicators: '{{area}}: {{indicators}}, {{years}}',
    slope: '{{indicator}}, {{from}} và {{to}}',
    scatter: '{{y}} và {{x}}',
    inYear: '{{indicator}}, {{year}}',
    matrix: '{{indicator}}, {{years}}',
    table: '{{indicators}}, {{years}}',
  },
  subtitle: {
    index: 'Chỉ số phát triển, năm {{year}} = 100.',
    change: 'Tăng, giảm so với năm trước.',
    changePoints: 'Tăng, giảm so với năm trước, tính bằng điểm phần trăm.',
  },
  unit: {
    index: 'năm {{year}} = 100',
    change: 'tăng, giảm so với năm trước ({{unit}})',
    points: 'điểm phần trăm',
  },
  note: {
    remark: 'Chú thích {{number}} ({{at}}): {{text}}',
    remarkMark: 'Chú thích {{number}} ({{period}})',
    noBase_other: 'Không tính được chỉ số cho {{count}} địa phương vì không có số liệu năm {{year}}.',
    slopeYears_other: 'Chọn hai năm có nhiều địa phương cùng có số liệu nhất: {{count}} địa phương.',
    scatter_other: 'Chỉ gồm {{count}} địa phương có đủ cả hai số liệu.',
  },
  nothing: {
    noIndicator: 'Hình chưa có chỉ số nào. Hãy chọn một chỉ số.',
    noFigures: 'Không tìm thấy số liệu công bố nào cho lựa chọn này.',
    noForm: 'Không vẽ được dạng hình này với lựa chọn hiện tại.',
  },
} as const;
