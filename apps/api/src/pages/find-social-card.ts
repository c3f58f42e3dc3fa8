import { type FigureSpec, plainSpec, readFigureQuery, writeFigureQuery } from '@dinh/charts/spec';
import { findFullestSeries } from '@dinh/db/queries';
import { createTranslator, type Language } from '@dinh/i18n';
import { createKept } from '../cache/kept.ts';
import type { LoadedData } from '../context.ts';
import { composeAsked } from '../figures/compose-asked.ts';
import { type FindSet, readFigureRequest } from '../figures/figure-request.ts';
import type { FigureLibrary } from '../figures/load-figure.ts';
import { RefusalError } from '../refusal/refusal.ts';
import { getRelease } from '../releases.ts';
import { toSearchParams } from '../request/asked-language.ts';
import type { PageSubject } from './does-subject-exist.ts';

/** What is shown of a page where someone posts its address. */
export interface SocialCard {
  readonly title: string;
  /** The address of a picture of 1200 × 630 dots. */
  readonly image: string;
}

export interface AskedPage {
  /** As sent. */
  readonly url: string;
  readonly subject: PageSubject;
  readonly language: Language;
  /** Under which address readers reach the server, without a slash at its end. */
  readonly origin: string;
}

export type FindSocialCard = (page: AskedPage, data: LoadedData) => Promise<SocialCard>;

const mostPlaces = 5;
const mostKept = 2000;

interface CardFigure {
  readonly spec: FigureSpec;
  /** By which its picture is asked for. */
  readonly query: string;
}

/** The figure of the page Explore, its settings in the address or stored. */
async function findExplored(url: string, findStored: (id: string) => Promise<string>): Promise<CardFigure | undefined> {
  try {
    const { spec, set } = await readFigureRequest(url, [], findStored);
    const release = spec.release === null ? '' : `&release=${spec.release}`;
    return { spec, query: set === null ? writeFigureQuery(spec) : `set=${set}&lang=${spec.lang}${release}` };
  } catch (error) {
    if (error instanceof RefusalError) return undefined;
    throw error;
  }
}

/** The page's main figure; undefined where it has none. */
async function findSpec({ url, subject, language }: AskedPage, data: LoadedData): Promise<FigureSpec | undefined> {
  const asked = toSearchParams(url);
  const path = url.split('?')[0];
  const { number } = getRelease(data.releases, subject.release === undefined ? undefined : Number(subject.release));
  const listed = asked.get('areas')?.split(',').slice(0, mostPlaces) ?? [];
  const areas = subject.area === undefined ? listed : [subject.area];
  const indicator =
    subject.indicator ??
    (path === '/compare' ? asked.get('indicators')?.split(',')[0] : undefined) ??
    (subject.area === undefined ? undefined : await findFullestSeries(data.db, number, subject.area));
  if (indicator === undefined) return undefined;
  // What an address holds may be no figure: the codec judges.
  const query = new URLSearchParams({ indicator, ...(areas.length === 0 ? {} : { area: areas.join(',') }) });
  const spec = readFigureQuery(query).spec;
  return spec === null
    ? undefined
    : { ...plainSpec, ...spec, lang: language, release: subject.release ? number : null };
}

/** Finds a page's picture: its main figure where that can be drawn, else the name of the whole. */
export function createFindSocialCard({
  library,
  findSet,
}: {
  readonly library: FigureLibrary;
  readonly findSet: FindSet;
}): FindSocialCard {
  const titles = createKept<string | null>(mostKept, () => 1);
  const findTitle = async (spec: FigureSpec, origin: string, data: LoadedData): Promise<string | null> => {
    try {
      const release = getRelease(data.releases, spec.release ?? undefined);
      const asked = { spec, set: null, release, origin };
      return (await composeAsked(asked, { library, data })).drawn.input.title;
    } catch (error) {
      if (error instanceof RefusalError) return null;
      throw error;
    }
  };
  const findFigure = async (page: AskedPage, data: LoadedData): Promise<CardFigure | undefined> => {
    if (page.url.split('?')[0] === '/explore') return findExplored(page.url, (id) => findSet(id, data));
    const spec = await findSpec(page, data);
    return spec && { spec, query: writeFigureQuery(spec) };
  };
  return async (page, data) => {
    const { origin, language } = page;
    const figure = await findFigure(page, data);
    const title = figure ? await titles.findOrRead(figure.query, () => findTitle(figure.spec, origin, data)) : null;
    if (figure && title !== null) return { title, image: `${origin}/figure.png?${figure.query}&preset=social` };
    return { title: createTranslator(language)('frame.name'), image: `${origin}/card.png?lang=${language}` };
  };
}
