import type { SdmxAvailabilityAsking } from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { RefusalError } from '../../refusal/refusal.ts';
import type { SdmxOptions } from '../sdmx-options.ts';

/**
 * Answers with a content constraint of the values that occur in what is asked for.
 *
 * @throws RefusalError `no-results` where nothing matches.
 */
export async function answerAvailability(
  _request: Request,
  _response: Response,
  _options: SdmxOptions,
  _asking: SdmxAvailabilityAsking,
): Promise<void> {
  throw new RefusalError({ code: 'not-implemented', field: 'path', seen: 'availableconstraint', accepted: [] });
}
