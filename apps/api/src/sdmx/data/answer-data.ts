import type { SdmxDataAsking } from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { RefusalError } from '../../refusal/refusal.ts';
import type { SdmxOptions } from '../sdmx-options.ts';

/**
 * Answers with the observations asked for, in the format asked for.
 *
 * @throws RefusalError `no-results` where nothing matches.
 */
export async function answerData(
  _request: Request,
  _response: Response,
  _options: SdmxOptions,
  _asking: SdmxDataAsking,
): Promise<void> {
  throw new RefusalError({ code: 'not-implemented', field: 'path', seen: 'data', accepted: [] });
}
