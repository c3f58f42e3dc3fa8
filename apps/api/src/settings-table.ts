import { createTranslator, type Language } from '@dinh/i18n';
import { dataSets } from '@dinh/kpi';
import { largestSize, smallestSize } from '@dinh/synthetic-data';
import { type InvalidSetting, logLevels, type SettingKey, settingKeys, settings } from './env.ts';

/** What a setting takes, in words. */
export function describeAccepted(key: SettingKey, language: Language): string {
  const t = createTranslator(language);
  switch (key) {
    case 'logLevel':
      return t('server.settings.accepted.logLevel', { levels: logLevels.join(', ') });
    case 'dataSet':
      return t('server.settings.accepted.dataSet', { sets: dataSets.join(', ') });
    case 'syntheticSize':
      return t('server.settings.accepted.syntheticSize', { least: String(smallestSize), most: String(largestSize) });
    default:
      return t(`server.settings.accepted.${key}`);
  }
}

/** One sentence naming the variable, what was seen and what it takes. */
export function describeInvalidSetting({ key, seen }: InvalidSetting, language: Language): string {
  const accepted = describeAccepted(key, language);
  return createTranslator(language)('server.settings.invalid', { name: settings[key].name, seen, accepted });
}

/** All settings as a Markdown table, as the README shows it. */
export function toSettingsTable(language: Language): string {
  const t = createTranslator(language);
  const columns = ['name', 'default', 'accepted', 'meaning'] as const;
  const head = columns.map((column) => t(`server.settings.head.${column}`));
  const rows = settingKeys.map((key) => [
    `\`${settings[key].name}\``,
    settings[key].default === null ? t('server.settings.none') : `\`${settings[key].default}\``,
    describeAccepted(key, language),
    t(`server.settings.meaning.${key}`),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
