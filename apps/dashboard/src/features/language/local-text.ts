export { type IndicatorTexts, localDecision, localDefinition, localName } from '@dinh/i18n';
