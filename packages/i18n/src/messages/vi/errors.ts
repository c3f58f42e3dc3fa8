/** Why the server refuses a request: one sentence per code, and per noun where something is not found. */
export const errors = {
  unknownParameter: 'Không có tham số “{{field}}”; các tham số dùng được: {{accepted}}.',
  repeatedParameter: 'Tham số “{{field}}” chỉ được ghi một lần; nhiều giá trị thì cách nhau bằng dấu phẩy.',
  unreadable: 'Giá trị “{{seen}}” của “{{field}}” không dùng được; chấp nhận: {{accepted}}.',
  tooLong: 'Giá trị của “{{field}}” quá dài (bắt đầu bằng “{{seen}}”); giới hạn: {{accepted}}.',
  fromAfterTo: 'Kỳ bắt đầu “{{field}}” ({{seen}}) ở sau kỳ kết thúc; cần: {{accepted}}.',
  futureVersion:
    'Đường dẫn này do phiên bản mới hơn của phần mềm tạo ra (phiên bản {{seen}}); phiên bản đang dùng chỉ đọc được {{accepted}}. Vui lòng cập nhật phần mềm hoặc lập lại hình.',
  notWith:
    'Giá trị “{{seen}}” của “{{field}}” không đi được với các lựa chọn còn lại của hình; chấp nhận: {{accepted}}.',
  notWithOthers:
    'Giá trị “{{seen}}” của “{{field}}” không đi được với các lựa chọn còn lại của hình; vui lòng bỏ tham số này.',
  nothingToDraw:
    'Không tìm thấy số liệu đã công bố nào của “{{seen}}” cho các địa phương và thời gian này nên không có gì để vẽ.',
  noResults: 'Không có kết quả nào khớp với “{{seen}}” ({{field}}); hiện có: {{accepted}}.',
  notAcceptable: 'Không cung cấp dạng “{{seen}}” ({{field}}); chấp nhận: {{accepted}}.',
  tooLarge: 'Dữ liệu mà “{{field}}” yêu cầu ({{seen}}) vượt quá mức một lần trả lời; giới hạn: {{accepted}}.',
  notImplemented: 'Máy chủ này chưa hỗ trợ “{{seen}}” ({{field}}); có hỗ trợ: {{accepted}}.',
  notFound: {
    indicator: 'Không có chỉ số nào mang mã “{{seen}}”; danh sách: {{accepted}}.',
    area: 'Không có địa phương nào mang mã “{{seen}}”; danh sách: {{accepted}}.',
    policy: 'Không có văn bản nào mang mã “{{seen}}”; mã các văn bản có ở: {{accepted}}.',
    source: 'Không có nguồn nào mang mã “{{seen}}”; danh sách: {{accepted}}.',
    release: 'Không có bản phát hành số “{{seen}}”; hiện có: {{accepted}}.',
    set: 'Không có thiết lập hình nào được lưu với mã “{{seen}}”; lưu thiết lập bằng {{accepted}}.',
    address: 'Không có địa chỉ “{{seen}}”; các địa chỉ dùng được: {{accepted}}.',
  },
  otherOrigin: 'Thiết lập hình chỉ được lưu từ trang của chính máy chủ này, không từ “{{seen}}”.',
  noRoom: 'Máy chủ này lưu tối đa {{accepted}} thiết lập hình và đã đầy; vui lòng dùng địa chỉ đầy đủ của hình.',
  methodNotAllowed: 'Địa chỉ này không nhận phương thức {{seen}}; chỉ nhận {{accepted}}.',
  tooManyRequests: 'Máy của bạn gửi quá nhiều yêu cầu ({{accepted}} mỗi phút); vui lòng thử lại sau một phút.',
  notReady: 'Hệ thống đang chuẩn bị dữ liệu; vui lòng thử lại sau ít giây.',
  databaseAway: 'Cơ sở dữ liệu tạm thời chưa phản hồi; vui lòng thử lại sau ít giây.',
  internal: 'Máy chủ gặp lỗi ngoài dự kiến; lỗi đã được ghi lại.',
} as const;
