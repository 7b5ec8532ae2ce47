// Bytes, text and numbers, read strictly: what is not in its only canonical form is refused.

/** Why something was not accepted: a code that the page has words for, and the values it speaks of. */
export class Refusal extends Error {
  constructor(code, ...values) {
    super([code, ...values].join(' '));
    this.code = code;
    this.values = values;
  }
}

export function refuse(code, ...values) {
  throw new Refusal(code, ...values);
}

/** The reason why `check` refused, null if it did not. Bugs are not reasons and go on. */
export function reasonOf(check) {
  try {
    check();
    return null;
  } catch (e) {
    return asRefusal(e);
  }
}

export function asRefusal(e) {
  if (e instanceof Refusal) return e;
  throw e;
}

const LONGEST_DECIMAL = 19;
const LARGEST = 2n ** 63n - 1n;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function utf8(text) {
  return encoder.encode(text);
}

export function textOf(bytes, code = 'not-utf8') {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse(code);
  }
}

export function concat(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equal(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

export function hex(bytes) {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text, length) {
  if (typeof text !== 'string' || text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) refuse('not-hex', short(text));
  return Uint8Array.from({ length }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

/** Standard base64 with padding, in its only form: decoding and encoding again must give the same text. */
export function fromBase64(text) {
  let raw;
  try {
    raw = atob(text);
  } catch {
    refuse('not-base64', short(text));
  }
  if (typeof text !== 'string' || btoa(raw) !== text) refuse('not-base64', short(text));
  return Uint8Array.from(raw, c => c.charCodeAt(0));
}

export function toBase64(bytes) {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

export function hashOf(text) {
  const hash = fromBase64(text);
  if (hash.length !== 32) refuse('hash-length', hash.length);
  return hash;
}

/**
 * A whole number from 0 in decimal without leading zeroes. The format goes up to 2^63-1, JavaScript to 2^53-1: what is
 * between is refused for its own reason, never rounded.
 */
export function decimal(text) {
  if (!/^(0|[1-9][0-9]*)$/.test(text)) refuse('not-decimal', short(text));
  if (text.length > LONGEST_DECIMAL || BigInt(text) > LARGEST) refuse('beyond-63-bits', short(text));
  const number = Number(text);
  if (!Number.isSafeInteger(number)) refuse('too-large', short(text));
  return number;
}

/** The beginning and the end of what is too long to compare by eye. */
export function short(value) {
  const text = value instanceof Uint8Array ? hex(value) : String(value);
  return text.length <= 24 ? text : `${text.slice(0, 8)}…${text.slice(-8)}`;
}

/** Lines of a text that must end with a newline. */
export function lines(text, code) {
  if (!text.endsWith('\n')) refuse(code);
  return text.slice(0, -1).split('\n');
}
