import { isDatabaseAway } from '@dinh/db';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { createAwayLog, type NoteAway } from './observe/away-log.ts';
import { databaseAway, RefusalError, toSeen } from './refusal/refusal.ts';
import { sendRefusal } from './refusal/send-refusal.ts';

/** Errors that reading a request raises carry the status they stand for. */
function isRequestError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'status' in error ? error.status : undefined;
  return error instanceof URIError || (typeof status === 'number' && status >= 400 && status < 500);
}

/** Left during the answer, or before it began: while it waited for its turn. */
const leavings = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_UNABLE_TO_PIPE']);

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && leavings.has(error.code);
}

/** Answers whatever was thrown with a refusal; only a failure of ours is logged as an error. */
export function createErrorHandler(logger: Logger, noteAway: NoteAway = createAwayLog(logger)): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (isDatabaseAway(error) && !isReaderGone(error)) {
      noteAway(error);
      if (response.headersSent) response.destroy();
      else sendRefusal(request, response, databaseAway);
      return;
    }
    if (response.headersSent || isReaderGone(error)) {
      // What was sent can't be taken back. A reader who leaves is no one's fault; anything else is ours.
      const level = isReaderGone(error) ? 'debug' : 'error';
      logger[level]({ err: error, url: toSeen(request.originalUrl) }, 'answer broken off');
      response.destroy();
      return;
    }
    if (error instanceof RefusalError) return sendRefusal(request, response, error.refusal);
    if (isRequestError(error)) {
      const seen = toSeen(request.originalUrl);
      return sendRefusal(request, response, { code: 'unreadable', field: 'path', seen, accepted: ['UTF-8'] });
    }
    logger.error({ err: error, url: toSeen(request.originalUrl) }, 'request failed');
    sendRefusal(request, response, { code: 'internal', field: null, seen: null, accepted: [] });
  };
}
