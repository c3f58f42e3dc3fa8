import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendRefusal } from './refusal/send-refusal.ts';

const windowMs = 60_000;

/** True for the computer's own addresses, IPv4 written as IPv6 included. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/i.test(address);
}

/** True for a client whose requests are not counted: this computer, and everyone where 0 a minute means no bound. */
export function isUnlimited(perMinute: number, address: string | undefined): boolean {
  return perMinute === 0 || isLoopback(address);
}

/**
 * Bounds the requests a minute of each client other than this computer; 0 is no bound. What is stored is bounded for
 * this computer too, from which all come behind a proxy.
 */
export function createRateLimiter(
  perMinute: number,
  { countsLoopback = false }: { readonly countsLoopback?: boolean } = {},
): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ ip }) => !countsLoopback && isLoopback(ip),
    handler: (request, response) =>
      sendRefusal(request, response, {
        code: 'too-many-requests',
        field: null,
        seen: null,
        accepted: [String(perMinute)],
      }),
  });
}
