import type { SdmxStructureAsking } from '@dinh/publish/sdmx';
import type { Request, Response } from 'express';
import { RefusalError } from '../../refusal/refusal.ts';
import type { SdmxOptions } from '../sdmx-options.ts';

/**
 * Answers with the artefacts asked for and those that come along.
 *
 * @throws RefusalError `no-results` where nothing matches.
 */
export async function answerStructures(
  _request: Request,
  _response: Response,
  _options: SdmxOptions,
  _asking: SdmxStructureAsking,
): Promise<void> {
  throw new RefusalError({ code: 'not-implemented', field: 'path', seen: 'structure', accepted: [] });
}
