// A sealed PDF: the proof attached to it is taken out here; about the seal this site is asked by the digest of the file alone.
import { equal, hex, refuse, utf8 } from './bytes.js';
import { Result } from './result.js';
import { sha256 } from './sha256.js';

const PDF = utf8('%PDF-');
const EMBEDDED = utf8('/EmbeddedFile\n');
const STREAM = utf8('stream\n');
const END = utf8('\nendstream');
const ARCHIVE = utf8('PK');

export function isPdf(bytes) {
  return equal(bytes.subarray(0, PDF.length), PDF);
}

/** The attached proof, an archive; null if nothing is attached. */
export function attachedProof(bytes) {
  const at = find(bytes, EMBEDDED, 0);
  const begin = at < 0 ? -1 : find(bytes, STREAM, at);
  if (begin < 0) return null;
  const start = begin + STREAM.length;
  const end = find(bytes, END, start);
  const proof = end < 0 ? null : bytes.subarray(start, end);
  return proof !== null && equal(proof.subarray(0, ARCHIVE.length), ARCHIVE) ? proof : null;
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
