export { messagesEn } from './en/index.ts';
export { messagesVi } from './vi/index.ts';
