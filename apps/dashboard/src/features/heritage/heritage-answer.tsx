import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatDate, formatList, formatNumber, type Translate } from '@dinh/i18n';
import { isCompleteToLastYear } from '@dinh/kpi';
import type { HeritageRow, RegisterRow } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { HeritageSelection } from './select-heritage.ts';

interface HeritageAnswerLineProps {
  readonly selection: HeritageSelection;
  readonly items: readonly HeritageRow[];
  readonly registers: readonly RegisterRow[];
}

function describeRegister({ designation, completeTo, expected }: RegisterRow, have: number, t: Translate): string {
  const name = t(`words.designation.${designation}`);
  return completeTo === null
    ? t('heritage.answer.sureNever', { designation: name, have, expected })
    : t('heritage.answer.sureTo', { designation: name, date: formatDate(completeTo, t.language) });
}

/** How many items there are, under how many designations, and how complete their registers are. */
export function HeritageAnswerLine({ selection, items, registers }: HeritageAnswerLineProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { date } = catalogue.release;
  const { area, ofArea } = selection;
  const present = registers.filter((register) => ofArea.some((item) => item.designation === register.designation));
  const isWhole = (register: RegisterRow): boolean => isCompleteToLastYear(register.completeTo, date);
  const partial = present.filter((register) => !isWhole(register));
  const figures = {
    items: asFigure(formatNumber(ofArea.length, t.language)),
    designations: asFigure(String(present.length)),
    whole: asFigure(String(present.length - partial.length)),
    year: String(Number(date.slice(0, 4)) - 1),
  };
  const name = area ? describeAreaOfTime(catalogue, area, t) : '';
  const sentence = area
    ? ofArea.length === 0
      ? t('heritage.answer.noneIn', { area: name })
      : t('heritage.answer.foundIn', { area: name, ...figures })
    : t('heritage.answer.found', figures);
  const have = (register: RegisterRow) => items.filter((item) => item.designation === register.designation).length;
  return (
    <Answer sentence={sentence}>
      {partial.length === 0
        ? null
        : t('heritage.answer.sure', {
            registers: formatList(
              partial.map((register) => describeRegister(register, have(register), t)),
              t.language,
            ),
          })}
    </Answer>
  );
}
