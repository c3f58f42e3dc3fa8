export const overview = {
  title: 'Tổng quan',
  answer: {
    /** {{areas}} is a count of places, {{due}} of how many. */
    known: '{{areas}} trong {{due}} tỉnh, thành có ít nhất một số liệu văn hóa đã công bố mà chúng tôi tìm được.',
    sure: '{{figures}} số liệu của {{indicators}} trong {{allIndicators}} chỉ số, lấy từ {{sources}} nguồn, các kỳ {{first}} – {{last}}. Chỗ trống nghĩa là không tìm thấy số liệu công bố, không có nghĩa là địa phương không có.',
  },
  about:
    'Trang này tập hợp những số liệu đã công bố về thiết chế văn hóa, câu lạc bộ, di sản và phong trào của các tỉnh, thành, giữ nguyên nguồn của từng số, và tính lại mọi tỷ lệ từ tử số và mẫu số.',
  coverage: {
    title: 'Đã công bố đến đâu',
    text: 'Mỗi ô là một tỉnh, thành; ô đặc là địa phương có ít nhất một số liệu của nhóm, ở bất kỳ kỳ nào.',
    family: 'Nhóm chỉ số',
    indicators: 'Chỉ số có số liệu',
    ofIndicators: '{{have}}/{{all}}',
    figures: 'Số liệu',
    before: '{{count}} tỉnh, thành đến 30/6/2025',
    now: '{{count}} tỉnh, thành từ 1/7/2025',
    unchanged: 'Tỉnh, thành không sắp xếp lại đứng ở cả hai bên.',
    strip: '{{family}}: {{have}} trong {{due}} tỉnh, thành có số liệu công bố',
  },
  headlines: {
    title: 'Cả nước, số liệu gần nhất',
    text: 'Mỗi nhóm lấy các chỉ số có số liệu gần đây nhất; bấm vào dòng để xem cả chuỗi.',
    indicator: 'Chỉ số',
    value: 'Giá trị',
    parts: 'Tử số/mẫu số, lưu ý',
    period: 'Kỳ',
    source: 'Nguồn',
  },
  best: {
    title: 'Chuỗi dài nhất của mỗi nhóm',
    text: 'Chuỗi có nhiều năm công bố nhất trong nhóm.',
  },
  problems: {
    title: 'Chỗ cần xem lại',
    shares_other: '{{count}} tỷ lệ công bố không khớp với tử số và mẫu số',
    sources_other: '{{count}} ô có hai nguồn đưa số khác nhau',
    findings_other: '{{count}} số không khớp với kỳ khác, với địa phương khác hoặc với giới hạn của chỉ số',
    notPlaced_other: '{{count}} dòng không xếp được vào đơn vị hành chính nào của kỳ đó',
    all: 'Xem từng chỗ, kèm cả hai số và nguồn',
  },
} as const;
