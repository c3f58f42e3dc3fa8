import { createTranslator, type Language } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import { countLines, cutToLines } from './fit-text.ts';
import { writeTree } from './masters.ts';
import { names, type Relation, xmlHead } from './part.ts';
import type { SlideFact } from './slide-deck.ts';
import { type Box, letters, places, slideInk } from './slide-look.ts';
import { noteLineHeight, type SlidePage } from './split-slides.ts';
import { type LinkOf, type TablePage, writeTable } from './write-table.ts';
import { cleanLine, type Paragraph, writeFrame, writePlaceholder, writeRule, writeTextBox } from './write-text.ts';

const followed = /^https?:\/\//;
/** As workbooks take them. */
const longestAddress = 2079;
const titleLines = { cover: 3, content: 2 } as const;
const titleSizes = [letters.title, 22, 19, letters.leastTitle] as const;

/** Addresses of a slide as relations, each once. */
function collectLinks(): { readonly linkOf: LinkOf; readonly list: () => readonly Relation[] } {
  const ids = new Map<string, string>();
  return {
    linkOf: (href) => {
      // As browsers write it: a blank in an address is a broken file to PowerPoint.
      const address = followed.test(href) ? URL.parse(href)?.href : undefined;
      if (address === undefined || address.length > longestAddress) return undefined;
      const id = ids.get(address) ?? `rIdLink${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    list: () => [...ids].map(([target, id]) => ({ id, kind: 'hyperlink', target })),
  };
}

/** As large as two lines allow; of what is longer still the beginning. */
export function fitTitle(title: string): { readonly text: string; readonly size: number } {
  const { width } = places.title;
  const look = (size: number) => ({ size, isBold: true });
  const size =
    titleSizes.find((one) => countLines(title, width, look(one)) <= titleLines.content) ?? letters.leastTitle;
  return { text: cutToLines(title, size === letters.leastTitle ? 3 : 2, width, look(size)), size };
}

/** Numbers that stand large, in two rows at most. */
function writeFacts(facts: readonly SlideFact[], box: Box, firstId: number, language: Language): string {
  const rows = facts.length > 3 ? 2 : 1;
  const columns = Math.ceil(facts.length / rows);
  const gap = 28;
  const width = (box.width - (columns - 1) * gap) / columns;
  const height = Math.min(180, (box.height - (rows - 1) * gap) / rows);
  return facts
    .map(({ label, value, detail }, index) => {
      const at = {
        x: box.x + (index % columns) * (width + gap),
        y: box.y + Math.floor(index / columns) * (height + gap),
      };
      const own = cleanLine(value);
      const size =
        [letters.fact, 24, 18, letters.text].find((one) => countLines(own, width, { size: one, isBold: true }) < 2) ??
        letters.text;
      const paragraphs: readonly Paragraph[] = [
        {
          runs: [
            {
              text: cutToLines(cleanLine(label), 3, width, { size: letters.text }),
              size: letters.text,
              color: slideInk.muted,
            },
          ],
        },
        {
          runs: [{ text: cutToLines(own, 3, width, { size, isBold: true }), size, isBold: true, color: slideInk.ink }],
          before: 4,
        },
        ...(detail === null
          ? []
          : [
              {
                runs: [
                  {
                    text: cutToLines(cleanLine(detail), 4, width, { size: letters.label }),
                    size: letters.label,
                    color: slideInk.ink,
                  },
                ],
                before: 4,
              },
            ]),
      ];
      const id = firstId + index * 2;
      return `${writeRule(id, { ...at, width })}${writeTextBox({ id: id + 1, name: `Fact ${index + 1}`, paragraphs }, { x: at.x, y: at.y + 10, width, height: height - 10 }, language)}`;
    })
    .join('');
}

function writeChartFrame(
  id: number,
  { title, description }: { readonly title: string; readonly description: string },
  box: Box,
): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(title)}" descr="${escapeXml(cleanLine(description))}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${writeFrame(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

const ids = { title: 2, subtitle: 3, number: 4, notes: 5, foot: 6, body: 10 } as const;

function writeBody({ title, body, box }: SlidePage, linkOf: LinkOf, language: Language): string {
  switch (body.kind) {
    case 'cover': {
      const paragraphs = body.lines.map(
        (line): Paragraph => ({
          runs: [{ text: cleanLine(line), size: letters.text, color: slideInk.ink }],
          before: 3,
        }),
      );
      return writeTextBox({ id: ids.body, name: 'Text', paragraphs }, places.coverLines, language);
    }
    case 'facts':
      return writeFacts(body.facts, box, ids.body, language);
    case 'chart':
      return writeChartFrame(ids.body, { title, description: body.chart.description }, box);
    case 'table':
      return writeTable(body.page, {
        id: ids.body,
        name: title,
        description: describeTable(title, body.page, language),
        box,
        linkOf,
        language,
      });
  }
}

/** A table in words, for those who don't see it: how large it is, and what its columns are. */
function describeTable(title: string, { columns, rows }: TablePage, language: Language): string {
  const heads = columns.map((column) => cleanLine(column.title)).filter((head) => head !== '');
  const values = { title, rows: rows.length + 1, columns: columns.length, heads: heads.join('; ') };
  return createTranslator(language)('slides.table', values);
}

/** Publishers and date, then the link, as far as the foot holds them. */
function writeFoot({ slide: { source, link } }: SlidePage, linkOf: LinkOf, language: Language): string {
  const { width } = places.foot;
  const size = letters.foot;
  const linkId = linkOf(link.href);
  const ofLink = cutToLines(cleanLine(link.text), 1, width, { size });
  const paragraphs: readonly Paragraph[] = [
    { runs: [{ text: cutToLines(cleanLine(source), 2, width, { size }), size, color: slideInk.muted }] },
    { runs: [{ text: ofLink, size, linkId, ...(linkId === undefined ? { color: slideInk.muted } : {}) }] },
  ];
  return writeTextBox({ id: ids.foot, name: 'Source', paragraphs }, places.foot, language, { anchor: 'b' });
}

function writeNotes({ slide, notes, box }: SlidePage, language: Language): string {
  if (slide.notes.length === 0) return '';
  const t = createTranslator(language);
  const more = slide.notes.length - notes.length;
  const texts = more === 0 ? notes : [...notes, t('slides.moreNotes', { count: more })];
  const paragraphs = texts.map((text): Paragraph => ({ runs: [{ text, size: letters.note, color: slideInk.muted }] }));
  const lines = texts.reduce((sum, text) => sum + countLines(text, box.width, { size: letters.note }), 0);
  const height = lines * noteLineHeight;
  const bottom = places.body.y + places.body.height;
  return writeTextBox({ id: ids.notes, name: 'Notes', paragraphs }, { ...box, y: bottom - height, height }, language);
}

/**
 * A slide, read in the order in which it stands: title, subtitle, body, notes, source, number.
 *
 * @see ECMA-376, part 1, 19.3.1.38
 */
export function writeSlide(
  page: SlidePage,
  language: Language,
): { readonly xml: string; readonly links: readonly Relation[] } {
  const { linkOf, list } = collectLinks();
  const isCover = page.body.kind === 'cover';
  const { text, size } = fitTitle(page.title);
  const title = isCover
    ? {
        runs: [
          {
            text: cutToLines(page.title, titleLines.cover, places.coverTitle.width, {
              size: letters.cover,
              isBold: true,
            }),
          },
        ],
      }
    : { runs: [{ text, size: size === letters.title ? undefined : size }] };
  const subtitle = cleanLine(page.slide.subtitle ?? '');
  const subtitleLook = { size: isCover ? 18 : letters.subtitle };
  const shapes = [
    writePlaceholder(
      { id: ids.title, name: 'Title', paragraphs: [title] },
      isCover ? 'type="ctrTitle"' : 'type="title"',
      language,
    ),
    subtitle === ''
      ? ''
      : writePlaceholder(
          {
            id: ids.subtitle,
            name: 'Subtitle',
            paragraphs: [{ runs: [{ text: cutToLines(subtitle, 2, places.subtitle.width, subtitleLook) }] }],
          },
          isCover ? 'type="subTitle" idx="1"' : 'type="body" sz="quarter" idx="13"',
          language,
        ),
    writeBody(page, linkOf, language),
    writeNotes(page, language),
    writeFoot(page, linkOf, language),
    writeNumber(language),
  ];
  return {
    xml: `${xmlHead}<p:sld ${names}><p:cSld>${writeTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    links: list(),
  };
}

/** The number of the slide, which the program that opens the file keeps. */
function writeNumber(language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids.number}" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${locale}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${locale}"/></a:p></p:txBody></p:sp>`;
}
