import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { cut, digikuntaError } from '../model/error.js';

/** A digest of plain data: SHA-256 of its canonical JSON (RFC 8785), in hexadecimal. */
export type Digest = `sha256:${string}`;

/**
 * Computes the digest of plain data. The order of fields does not matter; one cent, or one letter of a name, does.
 * @throws A `RangeError` with `code` `not-json` if the value is not JSON, such as an object that contains itself or a number that
 * is not finite.
 * @example digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // => true
 */
export function digestOf(value: unknown): Digest {
  let json: string | undefined;
  try {
    json = canonicalize(value);
  } catch (error) {
    throw digikuntaError(
      'not-json',
      `Expected plain data: ${error instanceof Error ? cut(error.message) : 'unreadable'}`,
    );
  }
  if (json === undefined)
    throw digikuntaError('not-json', `Expected plain data, received ${typeof value}`);
  return `sha256:${bytesToHex(sha256(utf8ToBytes(json)))}`;
}
