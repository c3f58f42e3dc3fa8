import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';
import { useTheme } from './use-theme.ts';

export function ThemeButton() {
  const t = useTranslate();
  const { theme, switchTheme } = useTheme();
  return (
    <button type="button" className={barControl} onClick={switchTheme}>
      {theme === 'dark' ? t('frame.theme.light') : t('frame.theme.dark')}
    </button>
  );
}
