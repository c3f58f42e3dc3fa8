import { useSyncExternalStore } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';
import { readTheme, subscribeToTheme, switchTheme } from './theme.ts';

export function ThemeButton() {
  const t = useTranslate();
  const theme = useSyncExternalStore(subscribeToTheme, readTheme);
  return (
    <button type="button" className={barControl} onClick={switchTheme}>
      {theme === 'dark' ? t('frame.theme.light') : t('frame.theme.dark')}
    </button>
  );
}
