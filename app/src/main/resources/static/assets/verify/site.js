// What the page asks this site for. All of it is public; the visitor's file is never sent.
import { asRefusal, decimal, hashOf, refuse, utf8 } from './bytes.js';
import { Numeral, parseJson } from './json.js';

const LONGEST = 10 * 1024 * 1024;
const RUN = 1000;

export class Site {
  constructor(base = '') {
    this.base = base;
  }

  keys() {
    return this.bytes('/log/keys');
  }

  checkpoint() {
    return this.bytes('/log/checkpoint');
  }

  entryProof(index) {
    return this.bytes(`/log/entry/${index}.tlog-proof`);
  }

  mapProof(entity) {
    return this.bytes(`/log/entity/${entity}.map-proof`);
  }

  /** What is known of the seal of a file with this digest; null if the Register issued no such file. */
  async seal(digest) {
    try {
      return await this.json(`/api/v1/seals/${digest}`);
    } catch (e) {
      const { code, values } = asRefusal(e);
      if (code === 'fetch-status' && values[1] === 404) return null;
      throw e;
    }
  }

  /** The hashes of the consistency proof; which sizes and roots they connect is for us to know, not for the answer. */
  async consistency(from, to) {
    return hashesOf(await this.json(`/api/v1/log/consistency?from=${from}&to=${to}`));
  }

  /** The proof that entry `size - 1` is the last of the tree of `size` entries. */
  async lastOf(size) {
    const answer = await this.json(`/api/v1/log/entries/${size - 1}/proof?size=${size}`);
    return { leafHash: hashOf(answer.get('leafHash')), hashes: hashesOf(answer) };
  }

  /** The leaves from index `since` up to `before`, as bytes, in their order. */
  async leaves(since, before) {
    const leaves = [];
    while (since + leaves.length < before) {
      const from = since + leaves.length;
      const answer = await this.json(`/api/v1/log/entries?since=${from}&limit=${Math.min(RUN, before - from)}`);
      const entries = answer.get('entries');
      if (!Array.isArray(entries) || entries.length === 0) refuse('fetch-form', 'entries');
      for (const entry of entries) leaves.push(utf8(entry instanceof Map ? String(entry.get('leaf')) : ''));
    }
    return leaves.slice(0, before - since);
  }

  async json(path) {
    const bytes = await this.bytes(path);
    const value = parseJson(new TextDecoder().decode(bytes));
    return value instanceof Map ? value : refuse('fetch-form', path);
  }

  async bytes(path) {
    let response;
    try {
      response = await fetch(this.base + path, { cache: 'no-cache', credentials: 'omit' });
    } catch {
      refuse('fetch-network', path);
    }
    if (!response.ok) refuse('fetch-status', path, response.status);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length <= LONGEST ? bytes : refuse('fetch-form', path);
  }
}

function hashesOf(answer) {
  const hashes = answer.get('hashes');
  return Array.isArray(hashes) ? hashes.map(hashOf) : refuse('fetch-form', 'hashes');
}

/** A number of a JSON object, read from its text. */
export function numberIn(json, key) {
  const value = json.get(key);
  if (!(value instanceof Numeral)) refuse('json-form', key);
  return decimal(value.text);
}

export function hashIn(json, key) {
  const value = json.get(key);
  return typeof value === 'string' ? hashOf(value) : refuse('json-form', key);
}

export function hashesIn(json, key) {
  const value = json.get(key) ?? [];
  return Array.isArray(value) ? value.map(hashOf) : refuse('json-form', key);
}
