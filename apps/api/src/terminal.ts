import { createTranslator, type Language, parseLanguage } from '@dinh/i18n';
import { describeStoreProblem } from './describe-failure.ts';
import type { PreparingPhase, Readiness } from './readiness.ts';
import type { StoreNotice } from './store-notices.ts';

interface LocaleVariables {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/** The language of the terminal: that of the locale where it is ours, else English, since a bare locale can't tell. */
export function findTerminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: LocaleVariables): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG;
  return parseLanguage(locale?.split('.')[0]) ?? 'en';
}

/** What happened to the database, in a sentence. */
export function describeNotice(notice: StoreNotice, language: Language): string {
  const t = createTranslator(language);
  switch (notice.kind) {
    case 'waiting':
      return t('server.keepsTrying', { reason: describeStoreProblem(notice.problem, language) });
    case 'lost':
      return t('server.databaseLost', { reason: notice.reason });
    case 'restored':
      return t('server.databaseRestored', { seconds: notice.afterMs / 1000 });
  }
}

const shareStep = 25;

/** Turns progress into few lines: one per phase, and the load's share in quarters. */
export function createProgressWriter(language: Language, write: (line: string) => void) {
  const t = createTranslator(language);
  let phase: PreparingPhase | undefined;
  let share = 0;
  return (readiness: Readiness): void => {
    if (readiness.status !== 'preparing') return;
    const name = t(`server.progress.${readiness.phase}`);
    if (readiness.phase !== phase) write(`${name}…`);
    phase = readiness.phase;
    const { done, total } = readiness;
    if (done === null || total === null || total === 0) return;
    const reached = Math.floor((done / total) * (100 / shareStep)) * shareStep;
    if (reached > share) write(t('server.loadingShare', { phase: name, share: reached }));
    share = Math.max(share, reached);
  };
}
