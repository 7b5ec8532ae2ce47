// A sealed PDF: the proof attached to it is taken out here; about the seal this site is asked by the digest of the file alone.
import { isArchive } from './archive.js';
import { concat, equal, hex, refuse, utf8 } from './bytes.js';
import { Result } from './result.js';
import { sha256 } from './sha256.js';

const PDF = utf8('%PDF-');
const EMBEDDED = utf8('/EmbeddedFile\n');
const STREAM = utf8('stream\n');
const END = utf8('\nendstream');
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ARCHIVES = 4;

export function isPdf(bytes) {
  return equal(bytes.subarray(0, PDF.length), PDF);
}

/** What is attached, unpacked, as far as it is an archive: the proof is among it. */
export async function attachedArchives(bytes) {
  const found = [];
  for (let at = find(bytes, EMBEDDED, 0); at >= 0; at = find(bytes, EMBEDDED, at + 1)) {
    const begin = find(bytes, STREAM, at);
    const start = begin + STREAM.length;
    const end = begin < 0 ? -1 : find(bytes, END, start);
    const file = end < 0 ? null : await inflated(bytes.subarray(start, end));
    if (file !== null && isArchive(file)) found.push(file);
    if (found.length > MOST_ARCHIVES) refuse('file-too-big', found.length, MOST_ARCHIVES);
  }
  return found;
}

async function inflated(packed) {
  const parts = [];
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MOST_BYTES) {
        await reader.cancel();
        return null;
      }
      parts.push(part.value);
    }
    return concat(...parts);
  } catch {
    return null;
  }
}

function find(bytes, sought, from) {
  for (let at = bytes.indexOf(sought[0], from); at >= 0; at = bytes.indexOf(sought[0], at + 1)) {
    if (equal(bytes.subarray(at, at + sought.length), sought)) return at;
  }
  return -1;
}

/** Whether the office sealed exactly this file. */
export async function sealedResult({ name, bytes }, { site }) {
  const result = new Result('sealed', name);
  await result.run('seal', async () => {
    const answer = await site.seal(hex(sha256(bytes)));
    if (answer === null) refuse('seal-unknown');
    const verdict = answer.get('verdict');
    if (verdict !== 'HOLDS') refuse('seal-broken', String(verdict));
    result.subject = String(answer.get('number'));
    return [String(answer.get('signer')), result.subject];
  });
  return result;
}
