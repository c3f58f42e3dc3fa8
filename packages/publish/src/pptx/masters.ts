import type { Language } from '@dinh/i18n';
import { names, type Part, xmlHead } from './part.ts';
import { type Box, letters, places, slideInk, toEmu } from './slide-look.ts';
import { writeTheme } from './theme.ts';
import { slideLocales, writeFrame } from './write-text.ts';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';
const noGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** What stands on a slide, its shapes as XML. */
export function writeTree(shapes: string): string {
  return `<p:spTree>${noGroup}${shapes}</p:spTree>`;
}

interface Held {
  readonly id: number;
  readonly name: string;
  /** The attributes of its place. */
  readonly place: string;
  readonly box: Box;
  readonly anchor: 't' | 'b' | 'ctr';
  /** How its paragraphs look: size in points, and more. */
  readonly look: {
    readonly size: number;
    readonly isBold?: boolean;
    readonly color?: 'tx1' | 'muted';
    readonly align?: 'l' | 'r';
  };
  readonly field?: string;
}

function toColor(color: 'tx1' | 'muted'): string {
  return color === 'tx1' ? '<a:schemeClr val="tx1"/>' : `<a:srgbClr val="${slideInk.muted}"/>`;
}

/** A place that a layout holds for a text. */
function hold({ id, name, place, box, anchor, look, field }: Held, language: Language): string {
  const { size, isBold = false, color = 'tx1', align = 'l' } = look;
  const own = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill>${toColor(color)}</a:solidFill><a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  const text =
    field === undefined
      ? `<a:r><a:rPr lang="${slideLocales[language]}"/><a:t>${name}</a:t></a:r>`
      : `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="${field}"><a:rPr lang="${slideLocales[language]}"/><a:t>‹#›</a:t></a:fld>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${writeFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${own}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

const title = { id: 2, name: 'Title', look: { size: letters.title, isBold: true } } as const;
const number: Held = {
  ...{ id: 4, name: 'Slide number', place: 'type="sldNum" sz="quarter" idx="12"', box: places.number },
  ...{ anchor: 'b', look: { size: letters.foot, color: 'muted', align: 'r' }, field: 'slidenum' },
};

const masterShapes: readonly Held[] = [
  { ...title, place: 'type="title"', box: places.title, anchor: 'b' },
  {
    ...{ id: 3, name: 'Text', place: 'type="body" idx="1"', box: places.body },
    anchor: 't',
    look: { size: letters.text },
  },
  number,
];

const contentShapes: readonly Held[] = [
  { ...title, place: 'type="title"', box: places.title, anchor: 'b' },
  {
    ...{ id: 3, name: 'Subtitle', place: 'type="body" sz="quarter" idx="13"', box: places.subtitle, anchor: 't' },
    look: { size: letters.subtitle, color: 'muted' },
  },
  number,
];

const coverShapes: readonly Held[] = [
  {
    ...title,
    place: 'type="ctrTitle"',
    box: places.coverTitle,
    anchor: 'b',
    look: { size: letters.cover, isBold: true },
  },
  {
    ...{ id: 3, name: 'Subtitle', place: 'type="subTitle" idx="1"', box: places.coverSubtitle, anchor: 't' },
    look: { size: 18, color: 'muted' },
  },
  number,
];

function writeLayout(kind: 'obj' | 'title', name: string, shapes: readonly Held[], language: Language): string {
  const type = kind === 'title' ? ' type="title"' : '';
  return `${xmlHead}<p:sldLayout ${names}${type} preserve="1"><p:cSld name="${name}">${writeTree(shapes.map((one) => hold(one, language)).join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

function writeLevels(font: 'mj' | 'mn', size: number, isBold: boolean): string {
  const levels = font === 'mj' ? [1] : [1, 2, 3, 4, 5];
  return levels
    .map(
      (level) =>
        `<a:lvl${level}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl${level}pPr>`,
    )
    .join('');
}

/** Ids of layouts and masters are of one row of numbers. */
const layoutIds = { first: 2_147_483_649, second: 2_147_483_650 } as const;

function writeMaster(language: Language): string {
  const styles = `<p:txStyles><p:titleStyle>${writeLevels('mj', letters.title, true)}</p:titleStyle><p:bodyStyle>${writeLevels('mn', letters.text, false)}</p:bodyStyle><p:otherStyle>${writeLevels('mn', letters.text, false)}</p:otherStyle></p:txStyles>`;
  return `${xmlHead}<p:sldMaster ${names}><p:cSld>${background}${writeTree(masterShapes.map((one) => hold(one, language)).join(''))}</p:cSld>${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="${layoutIds.first}" r:id="rId1"/><p:sldLayoutId id="${layoutIds.second}" r:id="rId2"/></p:sldLayoutIdLst><p:hf hdr="0" ftr="0" dt="0"/>${styles}</p:sldMaster>`;
}

/** An upright page, in points. */
export const notesPage = { width: 540, height: 720 } as const;
const notesImage: Box = { x: 54, y: 40, width: 432, height: 243 };
const notesText: Box = { x: 54, y: 300, width: 432, height: 380 };

/** The picture of its slide on a notes page. */
export function writeSlideImage(isMaster: boolean): string {
  const frame = isMaster
    ? `${writeFrame(notesImage)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="${slideInk.rule}"/></a:solidFill></a:ln>`
    : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${isMaster ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr></p:sp>`;
}

function writeNotesMaster(language: Language): string {
  const body: Held = {
    ...{ id: 3, name: 'Notes', place: 'type="body" sz="quarter" idx="3"', box: notesText, anchor: 't' },
    look: { size: letters.notes },
  };
  return `${xmlHead}<p:notesMaster ${names}><p:cSld>${background}${writeTree(`${writeSlideImage(true)}${hold(body, language)}`)}</p:cSld>${colourMap}<p:notesStyle>${writeLevels('mn', letters.notes, false)}</p:notesStyle></p:notesMaster>`;
}

/** Where parts find what they are laid out by, from the folder of slides and of notes pages. */
export const layoutTargets = {
  cover: '../slideLayouts/slideLayout1.xml',
  content: '../slideLayouts/slideLayout2.xml',
  notes: '../notesMasters/notesMaster1.xml',
} as const;

/** Master, layouts, notes master and themes: the same in every presentation of a language. */
export function listMasterParts(language: Language): readonly Part[] {
  const theme = writeTheme();
  const master = { id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' } as const;
  const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${presentationml}.slideMaster+xml`,
      content: writeMaster(language),
      relations: [
        { id: 'rId1', kind: 'slideLayout', target: layoutTargets.cover },
        { id: 'rId2', kind: 'slideLayout', target: layoutTargets.content },
        { id: 'rId3', kind: 'theme', target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${presentationml}.slideLayout+xml`,
      content: writeLayout('title', 'Cover', coverShapes, language),
      relations: [master],
    },
    {
      path: 'ppt/slideLayouts/slideLayout2.xml',
      type: `${presentationml}.slideLayout+xml`,
      content: writeLayout('obj', 'Content', contentShapes, language),
      relations: [master],
    },
    { path: 'ppt/theme/theme1.xml', type: themeType, content: theme, relations: [] },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${presentationml}.notesMaster+xml`,
      content: writeNotesMaster(language),
      relations: [{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme2.xml', type: themeType, content: theme, relations: [] },
  ];
}

/** The presentation itself, which lists its slides. */
export function listPresentationParts(slides: number, language: Language): readonly Part[] {
  const indexes = Array.from({ length: slides }, (_, index) => index);
  const list = indexes.map((index) => `<p:sldId id="${256 + index}" r:id="rIdSlide${index + 1}"/>`).join('');
  const [width, height] = [toEmu(960), toEmu(540)];
  const properties = (name: 'presentationPr' | 'viewPr', type: string, path: string): Part => ({
    path,
    type: `${presentationml}.${type}+xml`,
    content: `${xmlHead}<p:${name} ${names}/>`,
    relations: [],
  });
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${presentationml}.presentation.main+xml`,
      content: `${xmlHead}<p:presentation ${names} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="${toEmu(notesPage.width)}" cy="${toEmu(notesPage.height)}"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${slideLocales[language]}"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
      relations: [
        { id: 'rId1', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        { id: 'rId3', kind: 'presProps', target: 'presProps.xml' },
        { id: 'rId4', kind: 'viewProps', target: 'viewProps.xml' },
        { id: 'rId5', kind: 'theme', target: 'theme/theme1.xml' },
        { id: 'rId6', kind: 'tableStyles', target: 'tableStyles.xml' },
        ...indexes.map((index) => ({
          id: `rIdSlide${index + 1}`,
          kind: 'slide' as const,
          target: `slides/slide${index + 1}.xml`,
        })),
      ],
    },
    properties('presentationPr', 'presProps', 'ppt/presProps.xml'),
    properties('viewPr', 'viewProps', 'ppt/viewProps.xml'),
    {
      path: 'ppt/tableStyles.xml',
      type: `${presentationml}.tableStyles+xml`,
      content: `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
      relations: [],
    },
  ];
}
