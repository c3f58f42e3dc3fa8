import { createTranslator } from '@dinh/i18n';
import type { NotAssessableReason, TargetMethod, TargetStatus } from '@dinh/kpi';
import { notAssessableReasons, targetMethods, targetStatuses } from '@dinh/kpi';
import { expect, type Locator, type Page } from '@playwright/test';
import { inLanguage } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';

// The real set is thin: every status, reason, path and method is reached on made-up figures, whose every number on
// screen is worked here by hand from the figures that the page prints.
test.describe.configure({ mode: 'default' });

const loadingMs = 240_000;
const t = createTranslator('vi');
let server: RunningServer;
test.beforeAll(async () => {
  test.setTimeout(loadingMs);
  server = await startServer({ DATA_SET: 'synthetic' });
});
test.afterAll(() => server.stop());

interface Journey {
  readonly name: string;
  readonly indicator: string;
  /** The place in focus, and its name in the table. */
  readonly area: string;
  readonly place: string;
  /** What is asked for, to tell a place's targets apart. */
  readonly asked: string;
  readonly method?: TargetMethod;
  readonly status: TargetStatus;
  readonly reason?: NotAssessableReason;
  /** What the row says, each worked by hand. */
  readonly says: readonly string[];
}

const indicator = (number: number): string => `synthetic-${String(number).padStart(2, '0')}`;

const journeys: readonly Journey[] = [
  {
    name: 'met, with how far beyond',
    ...{ indicator: indicator(1), area: 'VN01-2008', place: 'Hà Nội', asked: 'từ 57,4% trở lên', status: 'met' },
    // 3.448 of 5.706 is 60,43 %; 60,43 − 57,4 = 3,03. In 2023 it was 57,13 %, in 2024 58,35 %: met since 2024.
    says: ['60,4%', 'đã đạt', 'vượt 3,0 điểm phần trăm', 'đạt từ năm 2024'],
  },
  {
    name: 'met at its deadline, and no more',
    ...{ indicator: indicator(23), area: 'VN46-2008', place: 'Huế', asked: 'từ 54,7% trở lên', status: 'met' },
    // 310 of 565 is 54,87 %.
    says: ['54,9% (năm 2022)', 'số liệu sau đó không còn đạt'],
  },
  {
    name: 'met before its policy began',
    ...{ indicator: indicator(17), area: 'VN20-2008', place: 'Lạng Sơn', asked: 'từ 846 trở lên', status: 'met' },
    // 940 − 846 = 94.
    says: ['940 (2019)', 'vượt 94', 'đã đạt trước khi chính sách bắt đầu'],
  },
  {
    name: 'missed',
    ...{ indicator: indicator(6), area: 'VN20-2008', place: 'Lạng Sơn', status: 'missed' },
    asked: 'từ 425.837 người trở lên',
    // 425.837 − 354.864 = 70.973.
    says: ['354.864 người (2025)', 'còn thiếu 70.973 người'],
  },
  {
    name: 'lost',
    ...{ indicator: indicator(39), area: 'VN12-2008', place: 'Lai Châu', asked: 'từ 57,1% trở lên', status: 'lost' },
    // 168 of 296 is 56,76 %: 0,34 points; 57,1 % of 296 is 169,02, so 170 − 168 = 2.
    says: ['56,8%', 'còn thiếu 0,3 điểm phần trăm', '2 đơn vị giả lập đạt'],
  },
  {
    name: 'on track on a straight path, with its projection',
    ...{
      indicator: indicator(7),
      area: 'VN22-2008',
      place: 'Quảng Ninh',
      asked: 'từ 65,4% trở lên',
      status: 'on-track',
    },
    // From 57,0 in 2020: 57 + 8,4 · 5 ÷ 10 = 61,2; 4,6 ÷ 4,2 = 1,095; 3,8 in 5 years is 0,76.
    // 57,6 58,7 59,4 60,6 61,6: slopes 1,1 0,7 1,2 1,0 0,9 0,95 1,1 1,0 0,97 1,0, median 1,0: 61,6 + 5 = 66,6;
    // 3,8 years at 1,0 a year from the end of 2025: in 2029.
    says: [
      'theo lộ trình phải là 61,2%',
      'tiến độ 1,10',
      'cần +0,8 điểm phần trăm',
      'gần đây +1,0 điểm phần trăm',
      'dự báo 66,6%',
      'giữ tốc độ này thì đạt năm 2029',
    ],
  },
  {
    name: 'on track downwards',
    ...{ indicator: indicator(19), area: 'VN38-2008', place: 'Thanh Hóa', asked: 'không quá 200', status: 'on-track' },
    // From 316: 316 − 116 · 5 ÷ 10 = 258; 64 ÷ 58 = 1,103; 252 − 200 = 52.
    says: ['theo lộ trình phải là 258', 'tiến độ 1,10', 'còn vượt 52'],
  },
  {
    name: 'on track to be about what is asked',
    ...{ indicator: indicator(28), area: 'VN12-2008', place: 'Lai Châu', asked: 'khoảng 358.413', status: 'on-track' },
    // From 295.706: 295.706 + 62.707 ÷ 2 = 327.059,5; 39.259 ÷ 31.353,5 = 1,252.
    says: ['theo lộ trình phải là 327.060', 'tiến độ 1,25', 'còn thiếu 23.448'],
  },
  {
    name: 'on track to be just what is asked',
    ...{ indicator: indicator(13), area: 'VN04-2008', place: 'Cao Bằng', asked: 'đạt 95,9%', status: 'on-track' },
    // From 1.636 of 2.059, 79,456 %: 79,456 + 16,444 ÷ 2 = 87,678; 1.870 of 2.107 is 88,752: 9,296 ÷ 8,222 = 1,131.
    // 95,9 % of 2.107 is 2.020,6: 2.021 − 1.870 = 151.
    says: ['theo lộ trình phải là 87,7%', 'tiến độ 1,13', '151 đơn vị giả lập đạt'],
  },
  {
    name: 'on track to a range',
    ...{ indicator: indicator(30), area: 'VN20-2008', place: 'Lạng Sơn', status: 'on-track' },
    asked: 'từ 65,44% đến 68,06%',
    // From 884 of 1.560, 56,667 %: 56,667 + 8,773 ÷ 2 = 61,053; 994 of 1.595 is 62,320: 5,653 ÷ 4,387 = 1,289.
    says: ['theo lộ trình phải là 61,05%', 'tiến độ 1,29', 'còn thiếu 3,12 điểm phần trăm'],
  },
  {
    name: 'has to accelerate',
    ...{
      indicator: indicator(9),
      area: 'VN40-2008',
      place: 'Nghệ An',
      asked: 'từ 13,0% trở lên',
      status: 'accelerate',
    },
    // From 4,802 %: (4,802 + 13) ÷ 2 = 8,901; 380 of 4.814 is 7,894: 3,092 ÷ 4,099 = 0,754.
    // 13 % of 4.814 is 625,8: 626 − 380 = 246.
    says: ['theo lộ trình phải là 8,9%', 'tiến độ 0,75', 'còn thiếu 5,1 điểm phần trăm', '246 đơn vị giả lập đạt'],
  },
  {
    name: 'has to accelerate from the first figure there is',
    ...{ indicator: indicator(22), area: 'VN42-2008', place: 'Hà Tĩnh', status: 'accelerate' },
    asked: 'từ 426 di tích trở lên',
    // From 274 in 2010: 274 + 152 · 15 ÷ 20 = 388; 106 ÷ 114 = 0,930.
    says: ['theo lộ trình phải là 388 di tích', 'tiến độ 0,93', 'mốc xuất phát là số liệu đầu tiên tìm thấy'],
  },
  {
    name: 'has to accelerate from zero',
    ...{ indicator: indicator(35), area: 'VN46-2008', place: 'Huế', asked: 'từ 101 trở lên', status: 'accelerate' },
    // 101 · 15 ÷ 20 = 75,75; 67 ÷ 75,75 = 0,884.
    says: ['theo lộ trình phải là 76', 'tiến độ 0,88', 'còn thiếu 34'],
  },
  {
    name: 'off track',
    ...{ indicator: indicator(11), area: 'VN46-2008', place: 'Huế', asked: 'từ 933 trở lên', status: 'off-track' },
    // From 666: 666 + 267 ÷ 2 = 799,5; 40 ÷ 133,5 = 0,300; 227 in 5 years is 45,4.
    says: ['theo lộ trình phải là 800', 'tiến độ 0,30', 'còn thiếu 227', 'cần +45'],
  },
  {
    name: 'off track on a path of steps',
    ...{ indicator: indicator(13), area: 'VN01-2008', place: 'Hà Nội', asked: 'từ 75,0% trở lên', status: 'off-track' },
    // The step of 2025 asks for 65; from 50,344 %: 2.784 of 5.326 is 52,272: 1,928 ÷ 14,656 = 0,132.
    // 75 % of 5.326 is 3.994,5: 3.995 − 2.784 = 1.211.
    says: ['theo lộ trình phải là 65,0%', 'tiến độ 0,13', '1.211 đơn vị giả lập đạt'],
  },
  {
    name: 'off track on a path of equal growth',
    ...{ indicator: indicator(37), area: 'VN04-2008', place: 'Cao Bằng', status: 'off-track' },
    asked: 'từ 112 người trở lên',
    // From 77: 77 · √(112 ÷ 77) = 77 · 1,2060 = 92,87; 9 ÷ 15,87 = 0,567.
    says: ['theo lộ trình phải là 93 người', 'tiến độ 0,57', 'còn thiếu 26 người'],
  },
  {
    name: 'moving away',
    ...{ indicator: indicator(29), area: 'VN22-2008', place: 'Quảng Ninh', status: 'moving-away' },
    asked: 'từ 55,7% trở lên',
    // From 54,036 %: (54,036 + 55,7) ÷ 2 = 54,868; 891 of 1.659 is 53,707: −0,329 ÷ 0,832 = −0,395.
    says: ['theo lộ trình phải là 54,9%', 'tiến độ −0,39', 'giữ tốc độ này thì không đạt trước năm 2100'],
  },
  {
    name: 'moving away, asked against the better direction',
    ...{ indicator: indicator(33), area: 'VN40-2008', place: 'Nghệ An', status: 'moving-away' },
    asked: 'không quá 80,0%',
    // From 498 of 515, 96,699 %: (96,699 + 80) ÷ 2 = 88,350; 3,301 ÷ −8,350 = −0,395; 507 − ⌊80 % of 507⌋ = 102.
    says: ['theo lộ trình phải là 88,3%', 'tiến độ −0,40', '102 đơn vị', 'ngược chiều với hướng tốt của chỉ số'],
  },
  {
    name: 'without a number, by its growth',
    ...{ indicator: indicator(32), area: 'VN38-2008', place: 'Thanh Hóa', status: 'accelerate' },
    asked: 'không nêu con số cụ thể',
    // (40,7 ÷ 38,6)^(1 ÷ 5) − 1 = 1,07 % a year: above 0,5 %, not above 1,5 %.
    says: ['40,7%', 'xét theo tốc độ thay đổi hằng năm'],
  },
  {
    name: 'without a number, the wrong way',
    ...{ indicator: indicator(8), area: 'VN38-2008', place: 'Thanh Hóa', status: 'moving-away' },
    asked: 'không nêu con số cụ thể',
    // 42,28 % after 41,51 %, where less is better.
    says: ['42,3%', 'xét theo tốc độ thay đổi hằng năm'],
  },
  ...(
    [
      ['no-deadline', 12, 'VN01-2008', 'Hà Nội', 'từ 965 trở lên', ['877 (2025)', 'còn thiếu 88']],
      ['no-figure', 5, 'VN14-2008', 'Sơn La', 'từ 50', []],
      ['break', 36, 'VN01-2008', 'Hà Nội', 'từ 54,2% trở lên', ['49,2%']],
      // 1.533.159 − 1.393.781 = 139.378: a figure of 2019 can't miss a target for 2025.
      ['no-figure-at-deadline', 43, 'VN40-2008', 'Nghệ An', 'từ 1.533.159', ['(2019)', 'còn thiếu 139.378']],
      // 27.943 − 24.298 = 3.645.
      ['stale', 14, 'VN14-2008', 'Sơn La', 'từ 27.943', ['(2019)', 'còn thiếu 3.645']],
      ['no-base', 16, 'VN14-2008', 'Sơn La', 'từ 12.866', ['còn thiếu 1.678']],
      ['geometric-zero', 40, 'VN14-2008', 'Sơn La', 'từ 8.894', ['còn thiếu 1.482']],
      ['neutral', 15, 'VN12-2008', 'Lai Châu', 'không nêu con số cụ thể', ['41,9%']],
      ['area-ended', 1, 'VN30-2008', 'Hải Dương', 'hạn 2025', ['44,2% (2024)']],
      ['area-not-placed', 1, 'VN01-2008', 'Vùng giả lập', 'từ 75,0% trở lên', []],
    ] as const
  ).map(
    ([reason, number, area, place, asked, says]): Journey => ({
      ...{ name: `not assessable: ${reason}`, indicator: indicator(number), area, place, asked, reason, says },
      status: 'not-assessable',
    }),
  ),
  {
    name: 'by growth a year, as Statistics Canada',
    ...{ indicator: indicator(11), area: 'VN46-2008', place: 'Huế', asked: 'từ 933 trở lên', status: 'off-track' },
    method: 'statcan',
    // (706 ÷ 666)^(1 ÷ 5) − 1 = 1,173 %; (933 ÷ 666)^(1 ÷ 10) − 1 = 3,428 %; ratio 0,342; 4,1667 · 0,3422 − 2,5 = −1,07.
    says: ['xét theo tốc độ tăng hằng năm', 'tiến độ 0,34', 'điểm −1,07'],
  },
  {
    name: 'by the share of the way, as the United Nations: what is off its path has to accelerate',
    ...{ indicator: indicator(11), area: 'VN46-2008', place: 'Huế', asked: 'từ 933 trở lên', status: 'accelerate' },
    method: 'un',
    // 706 · (706 ÷ 666)^(5 ÷ 5) = 748,4; 82,4 ÷ 267 = 0,309.
    says: ['tiến độ 0,31'],
  },
  {
    name: 'by growth from zero, for which 0,001 stands',
    ...{ indicator: indicator(35), area: 'VN46-2008', place: 'Huế', asked: 'từ 101 trở lên', status: 'on-track' },
    method: 'statcan',
    // 67.000^(1 ÷ 15) − 1 = 1,0976; 101.000^(1 ÷ 20) − 1 = 0,7793; ratio 1,41; 7,1429 · 1,4088 − 4,2857 is past 5.
    says: ['tiến độ 1,41', 'điểm 5,00', 'số 0 được thay bằng 0,001'],
  },
  {
    name: 'not assessable: opposite-signs',
    ...{ indicator: indicator(41), area: 'VN20-2008', place: 'Lạng Sơn', asked: 'từ 11.489', says: [] },
    ...{ method: 'statcan', status: 'not-assessable', reason: 'opposite-signs' },
  },
  {
    name: 'not assessable: not-positive',
    ...{ indicator: indicator(35), area: 'VN46-2008', place: 'Huế', asked: 'từ 101 trở lên', says: ['còn thiếu 34'] },
    ...{ method: 'un', status: 'not-assessable', reason: 'not-positive' },
  },
];

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

async function openTargets(page: Page, { indicator: id, area, method }: Journey): Promise<Locator> {
  const query = method === undefined ? '' : `&method=${method}`;
  await openPage(page, `${server.baseUrl}${inLanguage(`/indicators/${id}?areas=${area}${query}`, 'vi')}`);
  const section = page.getByRole('region', { name: t('indicator.targets.section') });
  await expect(section.getByRole('radio', { name: t(`targets.method.${method ?? 'path'}`) })).toBeChecked();
  // A longer list stands behind one line.
  const more = section.locator('details > summary');
  if ((await more.count()) > 0) await more.click();
  return section;
}

test('the journeys reach every status, reason and method', () => {
  const reached = <T>(of: (journey: Journey) => T): ReadonlySet<T> => new Set(journeys.map(of));
  expect(reached(({ status }) => status)).toEqual(new Set(targetStatuses));
  expect(reached(({ method = 'path' }) => method)).toEqual(new Set(targetMethods));
  expect(new Set(journeys.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(notAssessableReasons));
});

for (const journey of journeys) {
  test(`a target ${journey.name}`, async ({ page }) => {
    const { place, asked, status, reason, says } = journey;
    const section = await openTargets(page, journey);
    const row = section.getByRole('row').filter({ hasText: place }).filter({ hasText: asked });
    await expect(row).toHaveCount(1);
    await expect(row.locator('[data-status]')).toHaveAttribute('data-status', status);
    const text = plain(await row.textContent());
    expect(text).toContain(t(`target.status.${status}`));
    if (reason !== undefined) expect(text).toContain(t(`target.reason.${reason}`));
    for (const words of says) expect(text).toContain(words);
  });
}

test('a figure is heard with its distance to the target, and T leads to it', async ({ page }) => {
  await openPage(page, `${server.baseUrl}${inLanguage(`/indicators/${indicator(11)}?areas=VN46-2008`, 'vi')}`);
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('[data-target="synthetic-target-off-track"]')).toHaveCount(1);
  const live = figure.getByRole('status');
  const heard = async (): Promise<string> => plain(await live.textContent());
  await figure.getByRole('application').focus();
  // 933 − 706 = 227.
  await expect.poll(heard).toMatch(/^Huế.*, năm 2025: 706; còn thiếu 227 so với chỉ tiêu 2030$/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(heard).toMatch(/, năm 2024: .*; còn thiếu \d+ so với chỉ tiêu 2030$/);
  await page.keyboard.press('t');
  await expect
    .poll(heard)
    .toMatch(
      /^Chỉ tiêu của Huế.* \(không phải số liệu\), hạn 2030: từ 933 trở lên; Chậm tiến độ: 706 .* phải là 800; /,
    );
  await page.keyboard.press('t');
  await expect
    .poll(heard)
    .toMatch(/, hạn 2030: dự báo 74\d, trong khoảng từ \d+ đến \d+; nếu giữ tốc độ của 5 số liệu/);
  // 666 → 799,5 → 933: the goal stands above every figure, and inside the plot.
  const [goal, plot] = await Promise.all([
    figure.locator('.dinh-target-ring').last().boundingBox(),
    figure.getByRole('application').boundingBox(),
  ]);
  if (!goal || !plot) throw new RangeError('the target is not drawn');
  expect(goal.y).toBeGreaterThanOrEqual(plot.y);
  expect(goal.x + goal.width).toBeLessThanOrEqual(plot.x + plot.width);
});

test('another method is a press away, and stays in the address', async ({ page }) => {
  const own = journeys.find(({ method }) => method === 'un');
  if (!own) throw new RangeError('no journey by the United Nations’ method');
  const section = await openTargets(page, { ...own, method: 'path' });
  const row = section.getByRole('row').filter({ hasText: own.place });
  await expect(row.locator('[data-status]')).toHaveAttribute('data-status', 'off-track');
  await section.getByRole('radio', { name: t('targets.method.un') }).check();
  await expect(row.locator('[data-status]')).toHaveAttribute('data-status', 'accelerate');
  expect(new URL(page.url()).searchParams.get('method')).toBe('un');
  await page.reload();
  await expect(row.locator('[data-status]')).toHaveAttribute('data-status', 'accelerate');
});

test('a cell names the targets that its figure is judged for, and no others', async ({ page }) => {
  const title = t('target.table.cell');
  await openPage(page, `${server.baseUrl}${inLanguage(`/d/2/${indicator(13)}/VN01-2008/2025`, 'vi')}`);
  const section = page.getByRole('region', { name: title });
  // The target for 2022 was judged by the figure of 2022.
  await expect(section.locator('[data-status]')).toHaveCount(2);
  await expect(section).toContainText('từ 65,0% trở lên');
  await expect(section).toContainText('từ 75,0% trở lên');
  await openPage(page, `${server.baseUrl}${inLanguage(`/d/2/${indicator(13)}/VN01-2008/2021`, 'vi')}`);
  await expect(page.getByRole('region', { name: title })).toHaveCount(0);
});

test('small charts show each place with its own target, on one scale', async ({ page }) => {
  const path = `/compare?areas=VN01-2008,VN31-2025&indicators=${indicator(1)}`;
  await openPage(page, `${server.baseUrl}${inLanguage(path, 'vi')}`);
  const facet = (id: string): Locator => page.locator(`[data-facet="${id}"]`);
  await facet('VN01-2008').scrollIntoViewIfNeeded();
  await expect(facet('VN01-2008').locator('[data-target]')).toHaveCount(2);
  await expect(facet('VN31-2025').locator('[data-target="synthetic-target-all-VN31-2025"]')).toHaveCount(1);
});
