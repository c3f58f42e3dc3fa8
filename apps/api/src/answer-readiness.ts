import { isAnswering } from '@dinh/db/queries';
import { createTranslator } from '@dinh/i18n';
import type { RequestHandler } from 'express';
import { toWaitingState } from './pages/page-html.ts';
import type { Readiness, ReadinessState } from './readiness.ts';
import { findAskedLanguage } from './request/asked-language.ts';

const deadlineMs = 2000;

async function findState({ current }: ReadinessState): Promise<Readiness | { readonly status: 'away' }> {
  if (current.status !== 'ready') return current;
  return (await isAnswering(current.data.db, deadlineMs)) ? current : { status: 'away' };
}

/** Answers `/readyz`: 200 while the data are loaded and the database answers, else 503 with why not. */
export function createReadinessHandler(readiness: ReadinessState): RequestHandler {
  return async (request, response) => {
    const state = await findState(readiness);
    response.set('Cache-Control', 'no-store').status(state.status === 'ready' ? 200 : 503);
    switch (state.status) {
      case 'ready': {
        const { number, dataSet } = state.data.releases.latest;
        return void response.json({ status: 'ready', release: number, dataSet });
      }
      case 'preparing':
      case 'failed':
        return void response.json(state);
      case 'waiting':
      case 'away': {
        const t = createTranslator(findAskedLanguage({ url: request.originalUrl, headers: request.headers }));
        const code = state.status === 'waiting' ? state.problem.code : 'database-away';
        const message = t(`server.waiting.${toWaitingState(state)}.text`);
        return void response.json({ status: state.status, code, message });
      }
    }
  };
}
