/** The machine-readable description of the plain files. */
export const openapi = {
  title: 'Dinh: số liệu văn hóa Việt Nam',
  about:
    'Các tệp số liệu dùng cho người và chương trình. Mọi câu trả lời nêu bản phát hành; có tham số release thì câu trả lời không bao giờ đổi. Chỉ nhận GET và HEAD.',
  topic: {
    indicators: 'Danh sách chỉ số',
    areas: 'Danh sách địa phương, kể cả đơn vị đã kết thúc',
    observations: 'Số liệu, mỗi dòng một chỉ số, địa phương, kỳ và nguồn',
    heritage: 'Từng mục trong các danh mục di sản',
    checks: 'Chỗ cần xem lại mà các phép kiểm tra tìm thấy',
    sources: 'Danh sách nguồn, kèm những gì dựa vào mỗi nguồn',
    releases: 'Danh sách bản phát hành',
    pack: 'Cả một bản phát hành, viết theo cột, để lưu trong trình duyệt và xem khi không có mạng',
    release: 'Toàn bộ một bản phát hành, tệp nén: mọi bảng dạng CSV, từ điển dữ liệu, giấy phép',
    openapi: 'Bản mô tả này',
  },
  parameter: {
    indicator: 'Mã chỉ số, cách nhau bằng dấu phẩy',
    area: 'Mã địa phương, cách nhau bằng dấu phẩy',
    family: 'Nhóm chỉ số',
    level: 'Cấp của địa phương',
    basis:
      'Địa giới: as-reported (theo ngày của từng số liệu) hoặc on:<ngày>, từ 2008-08-01; khi ghi ngày chỉ có cấp tỉnh và cả nước',
    designation: 'Loại danh hiệu',
    checkKind: 'Loại phép kiểm tra',
    sourceKind: 'Loại nguồn',
    from: 'Từ kỳ này, ví dụ 2024, 2024-Q3, 2024-11, 2024-11-30, 2016/2018',
    to: 'Đến hết kỳ này, cùng cách viết',
    release: 'Số của bản phát hành; bản mới nhất nếu không ghi',
    limit: 'Số dòng tối đa; các dòng tiếp theo ở đầu mục Link',
    cursor: 'Chỗ đọc tiếp, lấy từ đầu mục Link',
    lang: 'Ngôn ngữ của tên và câu chữ',
  },
  status: {
    ok: 'Tệp được hỏi',
    notModified: 'Người hỏi đã có đúng câu trả lời này',
    unreadable: 'Không đọc được một tham số; field nêu tên tham số đó',
    notFound: 'Không có mã, bản phát hành hoặc địa chỉ đó',
    methodNotAllowed: 'Chỉ nhận GET và HEAD',
    tooManyRequests: 'Quá nhiều yêu cầu trong một phút',
    notReady: 'Số liệu đang được nạp',
  },
  header: {
    etag: 'Dấu của nội dung, để hỏi lại bằng If-None-Match',
    cacheControl: 'immutable khi có tham số release, còn lại phải hỏi lại',
    link: 'Địa chỉ của các dòng tiếp theo, rel="next"',
  },
} as const;
