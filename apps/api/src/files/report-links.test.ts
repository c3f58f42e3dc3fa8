import {
  createTranslator,
  describeFinding,
  describeParts,
  formatChange,
  formatPeriod,
  formatPrintedShare,
  formatReading,
  formatValue,
  type Language,
} from '@dinh/i18n';
import { fromPeriodSegment } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getLoadedData } from '../readiness.ts';
import { appRouter } from '../router.ts';
import { decode, listCellLinks, listDocxLinks, type ReportLink } from '../testing/list-report-links.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const origin = () => `http://127.0.0.1:${app.port}`;

async function read(path: string): Promise<string> {
  const { status, body } = await app.ask(`/api/v1/reports/${path}`, { headers: { host: `127.0.0.1:${app.port}` } });
  expect(status, body.slice(0, 300)).toBe(200);
  return body;
}

const reports = [
  ['Resolution 33-NQ/TW for the nation', 'res-33-nq-tw', 'VN'],
  ['Resolution 33-NQ/TW for a city', 'res-33-nq-tw', 'VN01-2008'],
  ['Programme 06-CTr/TU', 'hn-ctr06', 'VN01-2008'],
] as const;

interface JudgedTarget {
  readonly indicatorId: string;
  readonly areaId: string | null;
  readonly gap: number | null;
  readonly text: string;
  readonly reading: { readonly period: string } | null;
}

/** Asks for cells and says which numbers the pages behind their links give. */
async function createCellReader(lang: Language) {
  const { db, releases } = getLoadedData(app.readiness);
  const call = appRouter.createCaller({ db, releases, language: lang, onUnnamed: () => {} });
  const t = createTranslator(lang);
  const { targets }: { targets: readonly JudgedTarget[] } = JSON.parse(
    (await app.ask(`/api/v1/targets.json?lang=${lang}`)).body,
  );
  const readCell = (href: string) => {
    const [, , release = '', indicatorId = '', areaId = '', segment = ''] = href
      .slice(origin().length)
      .split('/')
      .map(decodeURIComponent);
    return call.cell({ release: Number(release), indicatorId, areaId, period: fromPeriodSegment(segment) });
  };
  const listNumbers = async (href: string) => {
    const { point, indicator, area, findings } = await readCell(href);
    if (!point || point.value === null) return { value: null, exact: [], sentences: [], indicator };
    const { value, period, reportedShare } = point;
    const judged = targets.filter(
      ({ indicatorId, areaId, reading }) =>
        indicatorId === indicator.id && areaId === area.id && reading?.period === period,
    );
    const exact = [
      formatReading(point, indicator, lang),
      // A finding writes a figure with as many decimals as it was printed with.
      ...[0, 1, 2, 3].map((decimals) => formatValue(value, { unit: indicator.unit, decimals }, lang)),
      describeParts(point, null, t),
      reportedShare === null ? null : formatPrintedShare(reportedShare, indicator.unit, lang),
      ...point.others.map((other) => (other.value === null ? null : formatValue(other.value, indicator, lang))),
      ...judged.map(({ gap }) => (gap === null ? null : formatChange(Math.abs(gap), indicator, lang).replace('+', ''))),
      formatPeriod(period, lang, 'short'),
    ];
    const sentences = [
      describeParts(point, null, t) ?? '',
      ...judged.map(({ text }) => text),
      ...findings.map((finding) => describeFinding(finding, indicator, t)),
    ];
    return { value, exact, sentences, indicator };
  };
  return async (link: ReportLink, next: ReportLink | undefined): Promise<boolean> => {
    const { value, exact, sentences, indicator } = await listNumbers(link.href);
    if (value === null) return false;
    if (exact.includes(link.text) || sentences.some((sentence) => saysWhole(sentence, link.text))) return true;
    // A change is the difference to the cell named after it.
    const earlier = next === undefined ? null : (await listNumbers(next.href)).value;
    return earlier !== null && link.text === formatChange(value - earlier, indicator, lang);
  };
}

/** True where a sentence says a number as a whole: 5 is not said by 15 or 5.2. */
function saysWhole(sentence: string, number: string): boolean {
  const pieces = sentence.split(number);
  return pieces.slice(1).some((after, index) => {
    const before = pieces[index] ?? '';
    return !/[\p{N}][.,]?$/u.test(before) && !/^[.,]?\p{N}/u.test(after);
  });
}

/** What stands in a table without being a figure of it: days and years, and the method's own spans. */
const noFigures = [
  /(?:\d{1,2}[/–-])?(?:\d{1,2}\/)?(?:19|20)\d\d(?!\d)/g,
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*/g,
  /(?:12 tháng|12 months|3 năm|3 years)/g,
];

/** The lines of results and targets that say a number which leads nowhere. */
function listUnlinked(html: string): readonly string[] {
  const tables = [...html.matchAll(/<caption>([^<]*)<\/caption>.*?<tbody>(.*?)<\/tbody>/gs)];
  return tables.flatMap(([, caption = '', body = '']) => {
    const isTargets = /Chỉ tiêu và kết quả|Chỉ tiêu của địa phương|Targets and how|Targets of places/.test(caption);
    if (!isTargets && !/Kết quả: |Results: /.test(caption)) return [];
    return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
      const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
        [...cell.matchAll(/<div>(.*?)<\/div>/gs)].map(([, line = '']) => line),
      );
      // Names hold numbers too: of an indicator; of a target its row's, its place's, its indicator's, its document's.
      const figures = isTargets ? [cells[1]?.slice(-2, -1) ?? [], ...cells.slice(2)] : cells.slice(1);
      return figures.flat().filter((line) => {
        const said = decode(line.replace(/<a [^>]*>.*?<\/a>/g, ''));
        return /\d/.test(noFigures.reduce((text, span) => text.replace(span, ''), said));
      });
    });
  });
}

describe.each(reports)('the report of %s', (_, policy, area) => {
  it.each(['vi', 'en'] as const)('leads from every number to a page that gives it (%s)', async (lang) => {
    const html = await read(`${policy}.html?area=${area}&lang=${lang}`);
    const links = listCellLinks(html, origin());
    expect(links.length).toBeGreaterThan(60);
    const isFound = await createCellReader(lang);
    const found = await Promise.all(links.map((link, index) => isFound(link, links[index + 1])));
    expect(links.filter((_, index) => !found[index])).toEqual([]);
    const paths = [...new Set(links.map(({ href }) => href.slice(origin().length)))];
    const statuses = await Promise.all(paths.map(async (path) => (await app.ask(path)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each(['vi', 'en'] as const)('leaves no number of results and targets without a link (%s)', async (lang) => {
    const html = await read(`${policy}.html?area=${area}&lang=${lang}`);
    expect(listUnlinked(html)).toEqual([]);
    // The same without its links has many.
    expect(listUnlinked(html.replace(/<a [^>]*>(.*?)<\/a>/g, '$1')).length).toBeGreaterThan(30);
  });

  it('has the same links in Word as on the page', async () => {
    const [html, docx] = await Promise.all([
      read(`${policy}.html?area=${area}`),
      fetch(`${origin()}/api/v1/reports/${policy}.docx?area=${area}`).then((answer) => answer.arrayBuffer()),
    ]);
    expect(listDocxLinks(new Uint8Array(docx), origin())).toEqual(listCellLinks(html, origin()));
  });
});

it('leads from a finding to both figures that do not agree', async () => {
  const html = await read('res-33-nq-tw.html?area=VN01-2008&lang=en');
  const items = [...html.matchAll(/<li>(.*?)<\/li>/g)]
    .map(([, item = '']) => item)
    .filter((item) => decode(item).includes('does not agree with'));
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const cells = new Set(listCellLinks(item, origin()).map(({ href }) => href));
    expect(cells.size, decode(item)).toBeGreaterThanOrEqual(2);
  }
});
