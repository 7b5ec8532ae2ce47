// The file `keys` of a log, read strictly, and the chain of keys that the entries of the log introduce
// (docs/log-format.md, "Keys and notes").
import { lines, refuse, short, textOf } from './bytes.js';
import { openNote, parseVkey } from './note.js';

const ED25519 = 0x01;
const COSIGNATURE = 0x04;

/** Reads the file: the log's keys from the first to the newest, and the witnesses'. */
export function parseKeyFile(bytes) {
  const keys = [];
  for (const line of lines(textOf(bytes), 'keys-cut')) {
    const [, use, vkey] = /^(log|witness) (\S+)$/.exec(line) ?? refuse('keys-form', short(line));
    const key = parseVkey(vkey);
    if (key.usable && (key.type === COSIGNATURE) !== (use === 'witness')) refuse('keys-use', key.name);
    if (keys.some(known => known.vkey === vkey)) refuse('keys-twice', named(key));
    keys.push({ ...key, use });
  }
  const names = new Set(keys.filter(key => key.use === 'log').map(key => key.name));
  if (names.size > 1) refuse('keys-several', names.size);
  return logKeys(keys).length > 0 ? keys : refuse('keys-none');
}

/** The keys of the log among them, in their order. */
export function logKeys(keys) {
  return keys.filter(key => key.usable && key.type === ED25519);
}

export function named(key) {
  return `${key.name}+${key.id}`;
}

/** What the `RotateLogKey` entries among the acts of the log say: each replaces the key that the one before introduced. */
export function rotationsOf(acts) {
  const rotations = [];
  for (const leaf of acts.filter(act => act.act === 'RotateLogKey')) {
    const said = field => parseVkey(leaf.published?.get(field) ?? refuse('leaf-field', field));
    const [previous, key] = [said('previous-key'), said('key')];
    if (previous.name !== key.name) refuse('rotation-name', leaf.index);
    const newest = rotations.at(-1)?.key;
    if (newest !== undefined && newest.vkey !== previous.vkey) refuse('rotation-chain', leaf.index);
    rotations.push({ previous, key });
  }
  return rotations;
}

/**
 * Refuses unless the keys of the file are exactly those that the entries introduce, and the newest of them signed the
 * checkpoint; answers with how many there are.
 */
export async function requireKeyChain(file, rotations, checkpoint) {
  const found = logKeys(file);
  const expected = rotations.length === 0 ? found.slice(0, 1) : [rotations[0].previous, ...rotations.map(({ key }) => key)];
  if (found.map(key => key.vkey).join() !== expected.map(key => key.vkey).join()) {
    refuse('key-chain', expected.map(named).join(', '), found.map(named).join(', '));
  }
  await requireSignedBy(expected.at(-1), checkpoint);
  return expected.length;
}

async function requireSignedBy(key, checkpoint) {
  try {
    await openNote(checkpoint, [key]);
  } catch (e) {
    if (e.code === 'no-known-signature') refuse('newest-key', named(key));
    throw e;
  }
}
