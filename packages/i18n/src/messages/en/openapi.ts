import type { InEnglish } from '../../translate/message-keys.ts';
import type { openapi as vi } from '../vi/openapi.ts';

export const openapi: InEnglish<typeof vi> = {
  title: 'Dinh: culture statistics of Vietnam',
  about:
    'Files of figures for people and scripts. Every answer names its release; with the parameter release it never changes. GET and HEAD only.',
  topic: {
    indicators: 'The list of indicators',
    areas: 'The list of places, those that have ended included',
    observations: 'Figures, a row per indicator, place, period and source',
    heritage: 'The items of the heritage registers, one by one',
    checks: 'What the checks find in need of another look',
    peers: 'Provinces most like one another, with what they share and what not',
    ranks: 'Provinces ranked by each indicator in one year',
    targets: 'Targets of policies, how each stands on a day and why',
    sources: 'The list of sources, with what rests on each',
    areaDeck: 'Culture profile of a place as slides: charts and tables that can be edited',
    policyDeck: 'Targets of a policy as slides: how they stand, the ways to them, plans added up, reviews',
    reports: 'Review report of a policy and of those that carry it out in a place, by the figures up to a day',
    revisions: 'Figures that a later release has otherwise: revised, withdrawn or added, with what either holds',
    releases: 'The list of releases',
    boundaries:
      'Outlines of the provinces of 2008 and of 2025 and of the country, as TopoJSON; for drawing, not for measuring. CC BY-SA 4.0, unlike the figures: the attribution in the file has to stand on every map',
    pack: 'A whole release, in columns, to be kept in a browser and read offline',
    policyFeed:
      'What each release changed of a policy: the targets it and the documents that implement it set, and the figures they are held against, as an Atom feed',
    areaFeed: 'What each release changed of a place: its figures and targets, as an Atom feed',
    indicatorFeed:
      'What each release changed of an indicator: figures of the nation and its provinces, targets, as an Atom feed',
    figure:
      'A figure as the page Explore draws it, by the same parameters: its picture or its rows. Every parameter has to be readable',
    embed: 'A small page that holds a figure, for a frame (iframe) on another page',
    storeFigureSet:
      'Stores settings of a figure too long for an address: the body is its query; storing the same again changes nothing',
    figureSet: 'Stored settings of a figure, under an id made of them',
    release: 'A whole release as an archive: every table as CSV, data dictionary, licences',
    openapi: 'This description',
  },
  parameter: {
    figureVersion: 'Version of the rules of links; today’s unless given',
    figureForm: 'Form of the figure',
    figureIndicator:
      'Ids of indicators, up to 6, comma-separated; required unless set is given. The first is drawn; in a scatter the first goes up',
    figureArea: 'Ids of the chosen places, up to 120, comma-separated; the first is in focus',
    figureGroup:
      'Who stands beside them: all, none, peers (those most like the focus) or region:<id>; unless given all where no place is chosen, else none',
    figureTo:
      'To the end of this period; in a figure of one year (bars, scatter, map) that year, the one with most figures unless given',
    per: 'people: counts per 100,000 people',
    index: 'The year that is 100',
    change: 'year: changes on the year before in place of values',
    order: 'Order of the places',
    focus: 'The place in focus, one of those chosen; the first unless given',
    remark:
      'Words on a place and a period, for example VN31-2025@2025~words; up to 5, parted by |, each up to 280 letters',
    title: 'Title in place of the figure’s own, up to 120 letters',
    note: 'Note before the figure’s own, up to 280 letters',
    set: 'Id of stored settings, in place of all parameters of the figure; only release and lang go with it',
    width: 'Width of the picture in px; 850 unless given',
    ratio:
      'Width to height; natural (unless given) is as high as the content needs. What has too little room is scaled down, never left out',
    scale: 'Dots of the PNG for a px; 2 unless given. No picture has more than 25 million dots',
    theme: 'On light or dark paper',
    embedTheme: 'On light or dark paper, or as the reader’s settings say',
    preset:
      'A size by its use: slide (1920 × 1080 dots), a4 (half a page of A4), square (1440 × 1440), social (1200 × 630); width, ratio and scale take its place where they are given',
    font: 'embed: the font is within the SVG; name: only its name is, and the file is about 90 kB smaller',
    rows: 'shown: exactly what the figure draws; all: every figure of its indicators, on the same boundaries',
    csvFor:
      'machine: commas, and points in numbers; excel-vi: semicolons, and commas in numbers, as Excel in Vietnamese opens it',
    citeAs: 'Form of the citation',
    inPath: 'The id, as the list of its kind gives it',
    indicator: 'Ids of indicators, comma-separated',
    area: 'Ids of places, comma-separated',
    family: 'Families of indicators',
    level: 'Levels of places',
    basis:
      'Boundaries: as-reported (those of each figure’s own day) or on:<day>, from 2008-08-01 to the end of the year after the release’s; on a day only provinces and the nation',
    designation: 'Designations',
    checkKind: 'Kinds of checks',
    policy: 'Ids of policies, comma-separated',
    targetStatus: 'How targets stand',
    deckArea: 'Only the targets of this place; all unless given',
    reportArea: 'Id of the place; the one the policy is made for if left out',
    reportAsOf:
      'The report rests on figures of periods up to the end of this day or period, from 1900 to the day of the release; the day of the release if left out',
    method: 'How the pace is judged: path, statcan or un',
    asOf: 'The day, or the last day of a period, on which targets are assessed, up to the end of the year after the release’s; the day of the release if left out',
    sourceKind: 'Kinds of sources',
    from: 'From this period on, for example 2024, 2024-Q3, 2024-11, 2024-11-30, 2016/2018',
    to: 'To the end of this period, written the same way',
    k: 'How many of the most alike; 8 unless given',
    weights: 'What each feature weighs, for example population:2,region:0; 1 unless given',
    year: 'The year; the one with most figures unless given',
    older: 'How many years older a figure may be, 1 to 3; only those of the year unless given',
    release: 'Number of the release; the latest where it is left out',
    against: 'Number of the later release it is held against; the latest where it is left out',
    limit: 'At most so many rows; the next ones are behind the Link header',
    cursor: 'Where to go on, taken from the Link header',
    lang: 'Language of names and sentences',
  },
  status: {
    ok: 'The file asked for',
    notModified: 'The asker has this very answer',
    unreadable: 'A parameter can’t be read; field names it',
    notFound: 'There is no such id, release or address',
    methodNotAllowed: 'Only GET and HEAD are taken',
    tooManyRequests: 'Too many requests within a minute',
    stored: 'Stored: its id, and the settings as they are written',
    otherOrigin: 'The request comes from a page of another origin',
    noRoom: 'As many are stored as may be',
    notReady: 'The data are being loaded',
  },
  header: {
    etag: 'Mark of the content, to ask again with If-None-Match',
    cacheControl: 'immutable where release is given; else to be asked for again',
    link: 'Address of the next rows, rel="next"',
    licence: 'Address of the licence, rel="license"; its title is the attribution',
  },
};
