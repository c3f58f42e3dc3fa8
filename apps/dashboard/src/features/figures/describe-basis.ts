export { describeBasis } from '@dinh/i18n';
