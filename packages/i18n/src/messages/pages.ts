// What a browser needs of the messages: those that only a server says would be a tenth of the first load.
export { pageMessagesEn as messagesEn } from './en/pages.ts';
export { pageMessagesVi as messagesVi } from './vi/pages.ts';
