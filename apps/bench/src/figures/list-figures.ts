/** Those of the synthetic country that every area and year has. */
const indicators = ['01', '02', '11', '12', '13', '21', '27', '28', '29', '31', '37', '39', '46'].map(
  (number) => `synthetic-${number}`,
);
const areas = ['VN31-2008', 'VN01-2008', 'VN48-2008', 'VN79-2008', 'VN92-2008'];
const languages = ['vi', 'en'];
const count = 500;

/** The figure that is measured by itself: 63 lines, one of them in focus. */
export const busyFigure = 'indicator=synthetic-01&area=VN31-2008&group=all&release=1';

/** 500 addresses of figures: pictures of each form, files and frames, of several places and in both languages. */
export function listFigures(): readonly string[] {
  const ofPlaces = indicators.flatMap((indicator) =>
    areas.flatMap((area) => {
      const figure = `indicator=${indicator}&area=${area}`;
      return [
        `/figure.svg?${figure}&group=all`,
        `/figure.svg?${figure}&form=slope&group=all&theme=dark`,
        `/figure.csv?${figure}&rows=all`,
        `/figure.json?${figure}&release=1`,
        `/figure.png?${figure}&preset=social&release=1`,
        `/embed?${figure}`,
      ];
    }),
  );
  const ofAll = indicators.flatMap((indicator) =>
    languages.flatMap((lang) =>
      ['bars', 'matrix', 'map', 'table'].map(
        (form) => `/figure.svg?indicator=${indicator}&form=${form}&group=all&lang=${lang}`,
      ),
    ),
  );
  const files = indicators.flatMap((indicator) => [
    `/figure.xlsx?indicator=${indicator}&form=matrix&release=1`,
    `/figure.pptx?indicator=${indicator}&form=bars&release=1`,
  ]);
  const addresses = [...ofPlaces, ...ofAll, ...files].slice(0, count);
  if (addresses.length < count) throw new RangeError(`only ${addresses.length} addresses`);
  return addresses;
}
