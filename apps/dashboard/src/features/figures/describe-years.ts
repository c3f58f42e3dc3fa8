export { describeYears } from '@dinh/i18n';
