import { compare } from './compare.ts';
import { docs } from './docs.ts';
import { errors } from './errors.ts';
import { openapi } from './openapi.ts';
import { pageMessagesEn } from './pages.ts';
import { server } from './server.ts';
import { target } from './target.ts';

/** What pages say, what no page says yet, and what only a server does. */
export const messagesEn = {
  ...pageMessagesEn,
  compare,
  target,
  errors,
  server,
  openapi,
  docs,
};
