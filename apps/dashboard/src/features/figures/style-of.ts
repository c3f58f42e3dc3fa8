export { toReadingStyle as styleOf } from '@dinh/i18n';
