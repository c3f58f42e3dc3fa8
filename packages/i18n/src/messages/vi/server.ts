/** What the server says: in the terminal, on the page shown while data load, and in the table of settings. */
export const server = {
  settings: {
    invalid: 'Thiết lập {{name}} nhận được “{{seen}}”; cần {{accepted}}.',
    head: { name: 'Biến', default: 'Mặc định', accepted: 'Giá trị nhận', meaning: 'Ý nghĩa' },
    none: 'không có',
    accepted: {
      port: 'số nguyên từ 0 đến 65535',
      host: 'tên máy hoặc địa chỉ IP',
      dataDir: 'đường dẫn thư mục',
      databaseUrl: 'địa chỉ postgres:// hoặc postgresql://',
      logLevel: 'một trong các mức {{levels}}',
      dataSet: 'một trong hai từ {{sets}}',
      syntheticSize: 'từ province hoặc số nguyên từ {{least}} đến {{most}}',
      rateLimit: 'số nguyên từ 0 đến 1000000',
      answerCacheMegabytes: 'số nguyên từ 0 đến 4096',
      publicUrl: 'địa chỉ http:// hoặc https:// không kèm đường dẫn',
      reportUrl: 'địa chỉ mailto:, http:// hoặc https://',
    },
    meaning: {
      port: 'Cổng của trang web; 0 là chọn một cổng trống.',
      host: 'Địa chỉ máy chủ lắng nghe; 0.0.0.0 mở cho các máy khác.',
      dataDir: 'Thư mục của cơ sở dữ liệu đi kèm; đường dẫn tương đối tính từ thư mục gốc của dự án.',
      databaseUrl: 'PostgreSQL của bạn, từ phiên bản 15, thay cho cơ sở dữ liệu đi kèm.',
      logLevel: 'Mức chi tiết của nhật ký (JSON, ghi ra stderr).',
      rateLimit: 'Số yêu cầu mỗi phút của một máy; 0 là không giới hạn; không áp dụng cho chính máy chủ.',
      dataSet:
        'Bộ số liệu: reference là số liệu thật; synthetic là số liệu giả lập để thử phần mềm, nằm trong cơ sở dữ liệu riêng và được ghi rõ ở mọi nơi.',
      syntheticSize: 'Cỡ của bộ giả lập: province chỉ có cấp tỉnh; một con số là số quan sát, thêm huyện và xã.',
      answerCacheMegabytes: 'Bộ nhớ giữ sẵn các câu trả lời đã soạn, tính bằng megabyte; 0 là không giữ.',
      publicUrl:
        'Địa chỉ mà người đọc dùng để tới máy chủ, cho đường dẫn trong báo cáo và tệp; để trống thì lấy địa chỉ của từng yêu cầu.',
      reportUrl:
        'Nơi nhận “Báo lỗi số liệu”: hộp thư hoặc trang nhận góp ý; để trống thì mở thư mới, người báo tự chọn nơi nhận.',
    },
  },
  dataSet: { reference: 'bộ số liệu tham chiếu', synthetic: 'số liệu giả lập' },
  synthetic: 'SỐ LIỆU GIẢ LẬP / SYNTHETIC: mọi số liệu đang phục vụ đều do máy tạo ra để thử phần mềm.',
  portInUse: 'Cổng {{port}} đang được chương trình khác dùng; hãy chọn cổng khác, ví dụ PORT={{other}} npm start.',
  portForbidden: 'Không được phép dùng cổng {{port}}; hãy chọn cổng từ 1024 trở lên, ví dụ PORT={{other}} npm start.',
  cannotListen: 'Không mở được {{host}}, cổng {{port}} ({{reason}}); hãy kiểm tra HOST và PORT.',
  listening: 'Đang chuẩn bị dữ liệu; trang sẽ mở tại {{address}}',
  ready: 'Dinh đã sẵn sàng: {{address}}',
  referenceData: 'Bộ số liệu tham chiếu có {{problems}} lỗi, lỗi đầu tiên: {{first}}.',
  loadingShare: '{{phase}}: {{share}} %',
  noDashboard: 'Chưa dựng giao diện (không có {{path}}); hãy chạy npm start, hoặc: npx turbo run build.',
  keepsTrying: '{{reason}} Dinh sẽ tiếp tục thử lại.',
  databaseLost: 'Cơ sở dữ liệu dừng đột ngột ({{reason}}); Dinh đang khởi động lại.',
  databaseRestored: 'Cơ sở dữ liệu đã hoạt động trở lại, sau {{seconds}} giây.',
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng.',
  crashed: 'Dinh dừng vì lỗi ngoài dự kiến: {{reason}}. Chi tiết ở nhật ký bên trên.',
  embed: { open: 'Hình và số liệu', csv: 'Tệp CSV' },
  files: {
    observations: 'Số liệu văn hóa',
    heritage: 'Danh mục di sản',
    whole: 'Toàn bộ số liệu văn hóa',
    boundaries: 'địa giới ngày {{day}}',
    release: 'bản phát hành {{release}}',
  },
  waiting: {
    preparing: {
      title: 'Đang chuẩn bị dữ liệu',
      text: 'Dinh đang mở cơ sở dữ liệu và nạp số liệu; trang này tự tải lại.',
    },
    waiting: {
      title: 'Đang chờ cơ sở dữ liệu',
      text: 'Chưa kết nối được cơ sở dữ liệu. Dinh tiếp tục thử và trang này tự tải lại; lý do có ở cửa sổ dòng lệnh của máy chủ.',
    },
    full: {
      title: 'Ổ đĩa của máy chủ đã đầy',
      text: 'Dinh sẽ chạy tiếp ngay khi có dung lượng trống; trang này tự tải lại. Tên thư mục có ở cửa sổ dòng lệnh của máy chủ.',
    },
    away: {
      title: 'Cơ sở dữ liệu chưa phản hồi',
      text: 'Dinh đang kết nối lại; trang này tự tải lại.',
    },
    failed: {
      title: 'Chưa mở được dữ liệu',
      text: 'Lý do có ở cửa sổ dòng lệnh của máy chủ.',
    },
    notBuilt: {
      title: 'Chưa dựng giao diện',
      text: 'Hãy chạy npm start, hoặc: npx turbo run build. Số liệu vẫn tải được ở /api/v1/observations.csv.',
    },
  },
  progress: {
    preparing: 'Đang đọc bộ số liệu',
    starting: 'Đang khởi động cơ sở dữ liệu',
    migrating: 'Đang dựng các bảng',
    loading: 'Đang nạp số liệu',
  },
  store: {
    diskFull: 'Ổ đĩa chứa {{path}} đã đầy ({{reason}}); hãy giải phóng dung lượng, hoặc đặt DATA_DIR ở ổ đĩa khác.',
    databaseLost: 'Mất kết nối với cơ sở dữ liệu trong lúc mở: {{reason}}.',
    schemaForeign:
      'Cơ sở dữ liệu đang chứa {{tables}} bảng không phải của Dinh, ví dụ “{{table}}”; hãy dành cho Dinh một cơ sở dữ liệu riêng.',
    alreadyRunning:
      'Một Dinh khác (tiến trình {{pid}}) đang dùng thư mục {{path}}; hãy dừng nó, hoặc đặt DATA_DIR khác.',
    clusterInUse: 'Một PostgreSQL khác (tiến trình {{pid}}) đang dùng {{path}}; hãy dừng nó, hoặc đặt DATA_DIR khác.',
    folderNotWritable: 'Không ghi được vào {{path}} ({{reason}}); hãy đặt DATA_DIR tới thư mục ghi được.',
    folderPrivate:
      'Cơ sở dữ liệu không vào được {{path}} vì {{closedAt}} chỉ mở cho chủ của nó; hãy đặt DATA_DIR ở nơi khác, ví dụ /var/lib/dinh.',
    noUnprivilegedUser:
      'PostgreSQL không chạy với quyền root, và máy này không cho đổi sang người dùng {{uid}} ({{reason}}); hãy chạy Dinh bằng người dùng thường, hoặc đặt DATABASE_URL.',
    namelessUser:
      'PostgreSQL cần người dùng có tên, mà người dùng số {{uid}} không có trong danh sách của máy; hãy thêm người dùng đó, hoặc đặt DATABASE_URL.',
    noBinaries: 'Không có PostgreSQL đi kèm cho máy {{platform}}; hãy cài lại các gói, hoặc đặt DATABASE_URL.',
    clusterVersion:
      'Dữ liệu ở {{path}} thuộc PostgreSQL {{found}}, Dinh dùng {{expected}}; hãy đặt DATA_DIR mới, dữ liệu tham chiếu sẽ được nạp lại.',
    clusterDamaged: 'Cơ sở dữ liệu ở {{path}} bị hỏng ({{reason}}); hãy đổi tên thư mục đó rồi chạy lại.',
    initialiseFailed: 'Không tạo được cơ sở dữ liệu ở {{path}}: {{reason}}.',
    startFailed: 'Không khởi động được cơ sở dữ liệu ở {{path}}: {{reason}}; nhật ký: {{logPath}}.',
    noFreePort: 'Không tìm được cổng trống cho cơ sở dữ liệu sau {{tried}} lần thử.',
    databaseUrl: 'DATABASE_URL không đọc được ({{reason}}); cần dạng postgres://người-dùng:mật-khẩu@máy/tên.',
    unreachable: 'Không kết nối được PostgreSQL ở {{host}}: {{reason}}; hãy kiểm tra DATABASE_URL.',
    serverTooOld: 'PostgreSQL ở {{host}} là bản {{found}}; cần từ {{needed}} trở lên.',
    encoding: 'Cơ sở dữ liệu ở {{host}} dùng bảng mã {{found}}; cần UTF8.',
    schemaUnknown:
      'Các bảng trong cơ sở dữ liệu thuộc một phiên bản Dinh khác ({{reason}}); hãy dùng đúng phiên bản đó.',
    schemaDenied:
      'Người dùng trong DATABASE_URL không được phép tạo bảng ({{reason}}); hãy cấp quyền CREATE trên lược đồ public.',
    releaseChanged:
      'Bản phát hành số {{release}} đã nạp khác với tệp hiện nay; số liệu sửa đổi cần một số phát hành mới trong releases.csv.',
    releaseUnknown:
      'Cơ sở dữ liệu có bản phát hành số {{release}}, mới hơn bản {{latest}} của các tệp; hãy cập nhật Dinh.',
    dataSetDiffers:
      'Cơ sở dữ liệu trong DATABASE_URL đang chứa {{loaded}}, không phải {{expected}}; hãy đặt DATA_SET={{other}}, hoặc dùng một cơ sở dữ liệu khác.',
    referenceBroken: 'Bảng {{table}}, cột {{column}}: giá trị “{{value}}” không có trong bản phát hành số {{release}}.',
  },
} as const;
