import { createHash } from 'node:crypto';

/** The name space of addresses of the web. @see RFC 9562, §6.6 */
const nameSpace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
const uuidBytes = 16;

/**
 * An IRI that names the same thing for ever, wherever the server stands: a UUID made from a name.
 *
 * @see RFC 9562, version 5
 */
export function toUrn(name: readonly (string | number)[]): string {
  const bytes = createHash('sha1')
    .update(nameSpace)
    .update(JSON.stringify(['dinh', ...name]))
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.subarray(0, uuidBytes).toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
