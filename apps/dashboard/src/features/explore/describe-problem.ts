import { describeAreaOfTime } from '@dinh/charts/ground';
import { figureForms, figureOrders, isBasis, type SpecProblem } from '@dinh/charts/spec';
import { formatDate, formatList, languages, localName, type Translate } from '@dinh/i18n';
import { parseBasis } from '@dinh/kpi';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The longest of the closed lists is said whole. */
const mostAccepted = figureForms.length;

/** How the controls call each parameter of an address. */
const settingNames = {
  v: 'explorePage.controls.version',
  form: 'explorePage.controls.form',
  indicator: 'explorePage.controls.indicators',
  area: 'explorePage.controls.places',
  group: 'explorePage.controls.group',
  from: 'explorePage.controls.from',
  to: 'explorePage.controls.to',
  basis: 'explorePage.controls.basis',
  per: 'explorePage.controls.per',
  index: 'explorePage.controls.index',
  change: 'explorePage.controls.measure',
  order: 'explorePage.controls.order',
  focus: 'explorePage.controls.focus',
  remark: 'explorePage.remark.title',
  title: 'explorePage.controls.title',
  note: 'explorePage.controls.note',
  lang: 'explorePage.controls.language',
  release: 'explorePage.controls.release',
} as const;

function isSetting(field: string): field is keyof typeof settingNames {
  return Object.hasOwn(settingNames, field);
}

/** How the controls call a value; as it stands in the address where they have no word for it. */
function nameValue(field: string, value: string, catalogue: Catalogue, t: Translate): string {
  const form = figureForms.find((one) => field === 'form' && one === value);
  if (form) return t(`explorePage.form.${form}.name`);
  const order = figureOrders.find((one) => field === 'order' && one === value);
  if (order) return t(`explorePage.order.${order}`);
  const group = (['none', 'all', 'peers'] as const).find((one) => field === 'group' && one === value);
  if (group) return t(`explorePage.group.${group}`);
  const language = languages.find((one) => field === 'lang' && one === value);
  if (language) return t(`explorePage.language.${language}`);
  if (field === 'per' && value === 'people') return t('explorePage.controls.per');
  if (field === 'change' && value === 'year') return t('explorePage.measure.change');
  if (field === 'basis' && isBasis(value)) {
    const day = parseBasis(value);
    return day === null
      ? t('explorePage.controls.asReported')
      : t('explorePage.controls.on', { date: formatDate(day, t.language) });
  }
  const area = field === 'area' || field === 'focus' ? catalogue.areaById.get(value) : undefined;
  if (area) return describeAreaOfTime(catalogue, area, t);
  const indicator = field === 'indicator' ? catalogue.indicatorById.get(value) : undefined;
  return indicator ? localName(indicator, t.language) : value;
}

/** One setting that was not kept, in a sentence with the words of the controls. */
export function describeProblem(problem: SpecProblem, catalogue: Catalogue, t: Translate): string {
  const { code, field, seen, accepted } = problem;
  const nameIn = (value: string): string => nameValue(field, value, catalogue, t);
  // Patterns such as `region:<id>` are for those who write addresses; the controls list what they stand for.
  const sayable = accepted.filter((one) => !one.includes('<'));
  const known = sayable.slice(0, mostAccepted).map((one) => {
    // Of a parameter that isn't known, those that are.
    if (code !== 'unknown-parameter') return nameIn(one);
    return isSetting(one) ? `${one} (${t(settingNames[one])})` : one;
  });
  const listed = sayable.length > mostAccepted ? [...known, '…'] : known;
  const hint =
    listed.length === 0 ? '' : ` ${t('explorePage.problem.accepted', { accepted: formatList(listed, t.language) })}`;
  const name = isSetting(field) ? t(settingNames[field]) : field;
  return `${t(`explorePage.problem.${code}`, { field: name, seen: nameIn(seen) })}${hint}`;
}
