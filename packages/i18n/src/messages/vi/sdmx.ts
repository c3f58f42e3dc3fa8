/** What the bare address of the SDMX service says. */
export const sdmx = {
  title: 'Chỉ số văn hóa các tỉnh, thành phố: dịch vụ SDMX 2.1',
  links: {
    dataflow: 'Luồng dữ liệu',
    datastructure: 'Cấu trúc dữ liệu, kèm khái niệm và danh mục mã',
    availability: 'Những mã và kỳ có số liệu',
    data: 'Số liệu năm mới nhất của từng chỉ số trên cả nước',
    csv: 'Toàn bộ luồng dữ liệu dưới dạng SDMX-CSV',
    docs: 'Tài liệu hướng dẫn',
  },
} as const;
