import { docs } from './docs.ts';
import { errors } from './errors.ts';
import { openapi } from './openapi.ts';
import { pageMessagesEn } from './pages.ts';
import { server } from './server.ts';

/** What pages say, and what only a server does. */
export const messagesEn = {
  ...pageMessagesEn,
  errors,
  server,
  openapi,
  docs,
};
