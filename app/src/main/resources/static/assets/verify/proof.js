// Checkpoints (C2SP tlog-checkpoint) and proofs of one entry (C2SP tlog-proof), read and verified.
import { decimal, equal, fromBase64, hashOf, lines, refuse, short, textOf, utf8 } from './bytes.js';
import { mapRootOf, parseLeaf } from './leaf.js';
import { parseMapProof, requireInMap } from './map.js';
import { EMPTY, leafHash, requireInclusion } from './merkle.js';
import { openNote } from './note.js';

const FORM = 'c2sp.org/tlog-proof@v1';
const MOST_HASHES = 63;

/** Three lines: origin, size, root. Our log has no extension lines. */
export function parseCheckpoint(text) {
  const [origin, size, root, ...more] = lines(text, 'checkpoint-form');
  if (!origin || size === undefined || root === undefined || more.length > 0) refuse('checkpoint-form');
  const checkpoint = { origin, size: decimal(size), root: hashOf(root) };
  if (checkpoint.size === 0 && !equal(checkpoint.root, EMPTY)) refuse('empty-root', short(EMPTY), short(checkpoint.root));
  return checkpoint;
}

/** A checkpoint whose signatures are good; `witnesses` are those who cosigned it. */
export async function openCheckpoint(bytes, keys) {
  const note = await openNote(bytes, keys);
  const checkpoint = parseCheckpoint(note.text);
  const signers = note.log.filter(key => key.name === checkpoint.origin);
  if (signers.length === 0) refuse('origin-differs', short(note.log[0].name), short(checkpoint.origin));
  return { ...checkpoint, signers, witnesses: note.witnesses };
}

/** Reads a `.tlog-proof`; `leaf` is null without an `extra` line. The checkpoint in it is not yet verified. */
export function parseTlogProof(bytes) {
  const text = textOf(bytes);
  const end = text.indexOf('\n\n');
  if (end < 0) refuse('tlog-proof-form', 1);
  const [form, ...rest] = lines(text.slice(0, end + 1), 'tlog-proof-form');
  if (form !== FORM) refuse('tlog-proof-form', 1);
  const extra = rest[0]?.startsWith('extra ') ? fromBase64(rest.shift().slice('extra '.length)) : null;
  if (!rest[0]?.startsWith('index ')) refuse('tlog-proof-form', extra === null ? 2 : 3);
  const index = decimal(rest.shift().slice('index '.length));
  if (rest.length > MOST_HASHES) refuse('proof-too-long', rest.length);
  return { leaf: extra, index, hashes: rest.map(hashOf), checkpoint: utf8(text.slice(end + 2)) };
}

/** Refuses unless the leaf that a proof carries stands at its index in the log of `checkpoint`. */
export function requireEntry(proof, checkpoint) {
  const bytes = proof.leaf ?? refuse('no-leaf');
  const hash = leafHash(bytes);
  const { size, root } = checkpoint;
  requireInclusion({ index: proof.index, size, leafHash: hash, hashes: proof.hashes, root });
  const leaf = parseLeaf(bytes);
  if (leaf.index !== proof.index) refuse('leaf-index', proof.index, leaf.index);
  if (leaf.previous !== null && leaf.previous >= leaf.index) refuse('leaf-previous', leaf.previous, leaf.index);
  return { leaf, hash };
}

/** The whole check of a `.tlog-proof`: signatures, leaf, inclusion. */
export async function openTlogProof(bytes, keys) {
  const proof = parseTlogProof(bytes);
  const checkpoint = await openCheckpoint(proof.checkpoint, keys);
  return { ...requireEntry(proof, checkpoint), index: proof.index, checkpoint };
}

/** The whole check of a `.map-proof`: the entry that published the root, and the way to the root. */
export async function openMapProof(bytes, keys) {
  const proof = parseMapProof(bytes);
  const entry = await openTlogProof(proof.tlogProof, keys);
  return { ...requireCovered(proof, entry.leaf), checkpoint: entry.checkpoint, publishedBy: entry.index };
}

export function requireCovered(proof, leaf) {
  const { entries, root } = mapRootOf(leaf);
  if (proof.latest >= entries) refuse('map-latest-beyond', proof.latest, entries);
  requireInMap({ ...proof, root });
  return { entity: proof.entity, latest: proof.latest, entries, recorded: leaf.recorded };
}
