import { escapeXml } from '@dinh/kpi';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { toZipTime } from '../zip/rewrite-zip.ts';
import { writeChart } from './chart/write-chart.ts';
import { writeChartWorkbook } from './chart/write-chart-workbook.ts';
import { layoutTargets, listMasterParts, listPresentationParts } from './masters.ts';
import { type Part, toRelationsPath, writeContentTypes, writeRelations, xmlHead } from './part.ts';
import type { SlideDeck } from './slide-deck.ts';
import { type SlidePage, splitSlide } from './split-slides.ts';
import { listSpeakerNotes, writeNotesPage } from './write-notes-page.ts';
import { writeSlide } from './write-slide.ts';
import { cleanLine, slideLocales } from './write-text.ts';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

async function listPageParts(page: SlidePage, number: number, { language, day }: SlideDeck): Promise<readonly Part[]> {
  const { xml, links } = writeSlide(page, language);
  const chart = page.body.kind === 'chart' ? page.body.chart : null;
  const parts: Part[] = [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: `${presentationml}.slide+xml`,
      content: xml,
      relations: [
        {
          id: 'rId1',
          kind: 'slideLayout',
          target: page.body.kind === 'cover' ? layoutTargets.cover : layoutTargets.content,
        },
        { id: 'rId2', kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
        ...(chart ? [{ id: 'rIdChart', kind: 'chart' as const, target: `../charts/chart${number}.xml` }] : []),
        ...links,
      ],
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${presentationml}.notesSlide+xml`,
      content: writeNotesPage(listSpeakerNotes(page), language),
      relations: [
        { id: 'rId1', kind: 'notesMaster', target: layoutTargets.notes },
        { id: 'rId2', kind: 'slide', target: `../slides/slide${number}.xml` },
      ],
    },
  ];
  if (chart) {
    parts.push(
      {
        path: `ppt/charts/chart${number}.xml`,
        type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        content: writeChart(chart, page.box, language),
        relations: [{ id: 'rId1', kind: 'package', target: `../embeddings/chart${number}.xlsx` }],
      },
      {
        path: `ppt/embeddings/chart${number}.xlsx`,
        type: null,
        content: await writeChartWorkbook(chart, language, day),
        relations: [],
      },
    );
  }
  return parts;
}

const packageRelations: readonly (readonly [type: string, target: string])[] = [
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument', 'ppt/presentation.xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties', 'docProps/app.xml'],
];

function listProperties({ title, author, day, language }: SlideDeck): readonly Part[] {
  const [ofTitle, ofAuthor] = [escapeXml(cleanLine(title)), escapeXml(cleanLine(author))];
  const instant = `${day}T00:00:00Z`;
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${ofTitle}</dc:title><dc:creator>${ofAuthor}</dc:creator><cp:lastModifiedBy>${ofAuthor}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified><dc:language>${slideLocales[language]}</dc:language></cp:coreProperties>`,
      relations: [],
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Dinh</Application></Properties>`,
      relations: [],
    },
  ];
}

function zip(parts: readonly Part[], day: string): Uint8Array {
  const root = packageRelations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  const entries: [string, Uint8Array | [Uint8Array, { level: 0 }]][] = [
    ['[Content_Types].xml', strToU8(writeContentTypes(parts))],
    [
      '_rels/.rels',
      strToU8(
        `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${root.join('')}</Relationships>`,
      ),
    ],
  ];
  for (const { path, content, relations } of parts) {
    // A workbook is packed by itself.
    entries.push([path, typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]]);
    if (relations.length > 0) entries.push([toRelationsPath(path), strToU8(writeRelations(relations))]);
  }
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: toZipTime(day), level: 6 });
}

/**
 * A presentation of PowerPoint, 16:9, with charts and tables that its reader can edit; the same deck gives the same
 * bytes. It runs in a browser as on a server.
 *
 * @throws RangeError for a deck without slides, and a value of a chart that is no number.
 */
export async function renderPptx(deck: SlideDeck): Promise<Uint8Array> {
  const pages = deck.slides.flatMap(splitSlide);
  if (pages.length === 0) throw new RangeError('A deck without slides');
  const parts: Part[] = [...listPresentationParts(pages.length, deck.language), ...listMasterParts(deck.language)];
  for (const [index, page] of pages.entries()) parts.push(...(await listPageParts(page, index + 1, deck)));
  return zip([...parts, ...listProperties(deck)], deck.day);
}
