/** What catalogues of data and search engines are told. */
export const openData = {
  catalogue: {
    title: 'Danh mục dữ liệu: {{purpose}}',
    description_other:
      '{{count}} bộ dữ liệu, mỗi chỉ số văn hóa một bộ, của cả nước và các tỉnh, thành phố Việt Nam; mỗi số liệu đều ghi nguồn và kỳ.',
  },
  whole: {
    title: 'Toàn bộ số liệu văn hóa, bản phát hành {{release}}',
    description:
      'Toàn bộ số liệu, địa phương, chính sách, chỉ tiêu, danh mục di sản và nguồn của bản phát hành {{release}}, kèm từ điển cột, giấy phép và gói mô tả dữ liệu.',
  },
  description_other:
    '{{definition}} Có {{count}} số liệu ({{levels}}) trong khoảng từ {{from}} đến {{to}}, mỗi số liệu đều ghi nguồn đã công bố; bản phát hành {{release}}.',
  technique: {
    ratio:
      'Tỷ lệ {{numerator}} trên {{denominator}}; khi nguồn in đủ hai phần thì tính lại từ hai phần đó, nếu không thì giữ như nguồn in.',
    register: 'Dinh đếm từ danh mục di sản.',
    stock: 'Tập hợp số liệu tại một thời điểm mà các nguồn công bố.',
    flow: 'Tập hợp số liệu của một kỳ mà các nguồn công bố.',
  },
  /** Parted by commas. */
  keywords: 'văn hóa, thống kê, Việt Nam',
  place: 'Việt Nam',
  sources: 'Các nguồn ghi trong sources.csv',
  contact: 'Báo lỗi số liệu',
  distribution: {
    figureCsv: 'Số liệu của biểu đồ (CSV)',
    figureXlsx: 'Số liệu của biểu đồ (Excel)',
    figureJson: 'Số liệu của biểu đồ (JSON)',
    observationsCsv: 'Mọi số liệu đã công bố (CSV)',
    observationsJson: 'Mọi số liệu đã công bố (JSON)',
    sdmxData: 'Số liệu theo SDMX-ML 2.1',
    sdmxCsv: 'Số liệu theo SDMX-CSV 2.0',
    zip: 'Mọi bảng của bản phát hành (ZIP gồm các tệp CSV, kèm datapackage.json)',
  },
  service: {
    files: 'Tệp dữ liệu qua HTTP, mô tả bằng OpenAPI',
    sdmx: 'Dịch vụ SDMX 2.1 REST',
  },
} as const;
