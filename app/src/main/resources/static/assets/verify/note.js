// Signed notes of C2SP: keys, signatures of the log and cosignatures of witnesses. Ed25519 is the browser's own.
import { equal, fromBase64, fromHex, hex, refuse, short, textOf, utf8 } from './bytes.js';
import { sha256 } from './sha256.js';

const MOST_SIGNATURES = 100;
const LONGEST = 1_000_000;
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
const NAME = /^[^\p{White_Space}+\u0000-\u001f]+$/u;

/** Reads `<name>+<key id>+<base64(type ‖ key)>`. Of an algorithm we do not know nothing but the name is kept. */
export function parseVkey(text) {
  const [name, id, ...rest] = text.split('+');
  if (!NAME.test(name) || rest.length === 0) refuse('vkey-form', short(text));
  const keyId = fromHex(id, 4);
  const material = fromBase64(rest.join('+'));
  if (material.length < 2) refuse('vkey-form', short(text));
  const own = sha256(utf8(name), Uint8Array.of(0x0a), material).subarray(0, 4);
  if (!equal(own, keyId)) refuse('vkey-id', id, hex(own));
  const type = material[0];
  if (type !== ED25519 && type !== COSIGNATURE) return { name, id, type, usable: false, vkey: text };
  if (material.length !== 33) refuse('vkey-form', short(text));
  return { name, id, type, usable: true, vkey: text, key: material.subarray(1) };
}

/** Reads `/log/keys`, or what a visitor pasted: lines `log <vkey>`, `witness <vkey>`; a vkey by itself tells its use. */
export function parseKeys(text) {
  const keys = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, use, vkey] = /^(?:(log|witness) )?(\S+)$/.exec(line.trim()) ?? refuse('keys-form', short(line));
    const key = parseVkey(vkey);
    const witness = key.type === COSIGNATURE;
    if (use !== undefined && key.usable && witness !== (use === 'witness')) refuse('keys-use', key.name);
    if (!keys.some(known => known.vkey === vkey)) keys.push(key);
  }
  if (!keys.some(key => key.type === ED25519)) refuse('keys-none');
  return keys;
}

/** Splits a note into its text and its signature lines. Says nothing about whether the signatures are good. */
export function parseNote(bytes) {
  if (bytes.length > LONGEST) refuse('note-too-long', bytes.length);
  const whole = textOf(bytes);
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole)) refuse('note-control');
  const end = whole.lastIndexOf('\n\n');
  if (end < 1 || !whole.endsWith('\n')) refuse('note-form');
  const lines = whole.slice(end + 2).split('\n').slice(0, -1);
  if (lines.length === 0) refuse('note-unsigned');
  if (lines.length > MOST_SIGNATURES) refuse('note-many-signatures', lines.length);
  return { text: whole.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line) {
  const [dash, name, encoded, ...rest] = line.split(' ');
  if (dash !== '—' || encoded === undefined || rest.length > 0 || !NAME.test(name)) refuse('signature-form', short(line));
  const blob = fromBase64(encoded);
  if (blob.length < 5) refuse('signature-form', short(line));
  return { name, id: hex(blob.subarray(0, 4)), blob: blob.subarray(4) };
}

/**
 * Reads a note and verifies every signature of a key we know; one that fails refuses the note, unknown ones are passed
 * over. At least one of the log's must be good.
 * @returns {{text: string, log: object[], witnesses: {key: object, time: number}[]}}
 */
export async function openNote(bytes, keys) {
  const note = parseNote(bytes);
  const log = [];
  const witnesses = [];
  for (const signature of note.signatures) {
    const key = keys.find(known => known.usable && known.name === signature.name && known.id === signature.id);
    if (key === undefined) continue;
    if (log.includes(key) || witnesses.some(witness => witness.key === key)) refuse('signed-twice', key.name);
    if (key.type === ED25519) {
      await requireSigned(key, signature.blob, utf8(note.text));
      log.push(key);
    } else {
      const time = timeOf(key, signature.blob);
      await requireSigned(key, signature.blob.subarray(8), utf8(`cosignature/v1\ntime ${time}\n${note.text}`));
      witnesses.push({ key, time: Number(time) });
    }
  }
  if (log.length === 0) refuse('no-known-signature', short(note.signatures[0].name), note.signatures[0].id);
  return { text: note.text, log, witnesses };
}

/** Seconds since 1970 of a cosignature; a BigInt, because it goes into the signed text unrounded. */
function timeOf(key, blob) {
  if (blob.length !== 72) refuse('signature-bad', key.name, key.id);
  const time = new DataView(blob.buffer, blob.byteOffset).getBigUint64(0);
  if (time > 0x7fffffffffffffffn) refuse('signature-bad', key.name, key.id);
  return time;
}

async function requireSigned(key, signature, message) {
  if (signature.length !== 64) refuse('signature-bad', key.name, key.id);
  const subtle = globalThis.crypto?.subtle ?? refuse('no-ed25519');
  let good;
  try {
    const imported = await subtle.importKey('raw', key.key, { name: 'Ed25519' }, false, ['verify']);
    good = await subtle.verify({ name: 'Ed25519' }, imported, signature, message);
  } catch (e) {
    refuse(e?.name === 'NotSupportedError' ? 'no-ed25519' : 'key-bad', key.name);
  }
  if (!good) refuse('signature-bad', key.name, key.id);
}
