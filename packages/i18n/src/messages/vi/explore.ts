/** Words of figures that readers make themselves, on a page, in pictures and in files. */
export const explore = {
  title: {
    indicators: '{{area}}: {{indicators}}, {{years}}',
    slope: '{{indicator}}, {{from}} và {{to}}',
    scatter: '{{y}} và {{x}}',
    inYear: '{{indicator}}, {{year}}',
    everywhere: 'các địa phương',
    matrix: '{{indicator}}, {{years}}',
    table: '{{indicators}}, {{years}}',
    place: '{{area}}, {{years}}',
  },
  subtitle: {
    index: 'Chỉ số phát triển, năm {{year}} = 100.',
    change: 'Tăng, giảm so với năm trước.',
    changePoints: 'Tăng, giảm so với năm trước, tính bằng điểm phần trăm.',
    units: 'Đơn vị ghi ở từng chỉ số.',
  },
  table: {
    indicator: 'Chỉ số',
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
  warning: {
    'axis-cut_other': 'Trục giá trị không bắt đầu từ 0, nên chênh lệch trông lớn hơn thực tế.',
    'many-lines_other': 'Có {{count}} đường; chỉ 5 đường phân biệt được bằng màu.',
    'target-unseen': 'Chỉ tiêu của năm {{year}} không nằm trong hình.',
    'mixed-status_other': 'Có {{count}} số liệu sơ bộ hoặc ước tính đứng cạnh số liệu chính thức.',
    'part-year_other': 'Có {{count}} số liệu không tính trọn một năm đứng cạnh số liệu cả năm.',
    'no-denominator_other': 'Có {{count}} tỷ lệ không công bố tử số và mẫu số.',
    redrawn_other:
      'Hình gồm số liệu trước và sau khi sắp xếp lại đơn vị hành chính, mỗi số liệu theo địa giới của ngày đó.',
  },
  nothing: {
    noIndicator: 'Hình chưa có chỉ số nào. Hãy chọn một chỉ số.',
    noFigures: 'Không tìm thấy số liệu công bố nào cho lựa chọn này.',
    noForm: 'Không vẽ được dạng hình này với lựa chọn hiện tại.',
  },
} as const;
