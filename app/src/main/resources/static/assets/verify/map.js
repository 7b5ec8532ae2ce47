// The map from an entity to its latest entry (docs/log-format.md, "The map").
import { concat, decimal, equal, hashOf, lines, refuse, reasonOf, short, textOf, utf8 } from './bytes.js';
import { parseUuid } from './leaf.js';
import { sha256 } from './sha256.js';

const FORM = 'auseklis.lv/map-proof@v1';
const DEEPEST = 256;
const LEAF = Uint8Array.of(2);
const NODE = Uint8Array.of(3);

/** Hash of the empty subtree. */
export const NOTHING = new Uint8Array(32);

function bytesOf(index) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(index));
  return bytes;
}

export function leafOfMap(key, latest) {
  return sha256(LEAF, key, bytesOf(latest));
}

export function nodeOfMap(left, right) {
  return sha256(NODE, left, right);
}

/** 0 for left, 1 for right: the bit of the key at this depth. */
export function sideOf(key, depth) {
  return (key[depth >> 3] >> (7 - (depth & 7))) & 1;
}

/** Refuses unless the map with this `root` holds `latest` for the entity with this UUID. */
export function requireInMap({ entity, latest, siblings, root }) {
  if (siblings.length > DEEPEST) refuse('map-too-deep', siblings.length);
  if (root.length !== 32) refuse('hash-length', root.length);
  siblings.forEach(sibling => sibling.length === 32 || refuse('hash-length', sibling.length));
  if (siblings.length > 0 && equal(siblings[0], NOTHING)) refuse('map-lone-leaf');
  const key = sha256(parseUuid(entity));
  let hash = leafOfMap(key, latest);
  siblings.forEach((sibling, i) => {
    const right = sideOf(key, siblings.length - 1 - i) === 1;
    hash = right ? nodeOfMap(sibling, hash) : nodeOfMap(hash, sibling);
  });
  if (!equal(hash, root)) refuse('map-root-differs', short(root), short(hash));
}

/** Null if the proof holds, else why not. */
export function checkInMap(proof) {
  return reasonOf(() => requireInMap(proof));
}

/** Reads a `.map-proof`: the way to the root, and the bytes of the tlog-proof of the entry that published the root. */
export function parseMapProof(bytes) {
  const text = textOf(bytes);
  const end = text.indexOf('\n\n');
  if (end < 0) refuse('map-proof-form', 1);
  const [form, about, last, ...siblings] = lines(text.slice(0, end + 1), 'map-proof-form');
  if (form !== FORM) refuse('map-proof-form', 1);
  if (!about?.startsWith('entity ')) refuse('map-proof-form', 2);
  if (!last?.startsWith('latest ')) refuse('map-proof-form', 3);
  if (siblings.length > DEEPEST) refuse('map-too-deep', siblings.length);
  const entity = about.slice('entity '.length);
  parseUuid(entity);
  return {
    entity,
    latest: decimal(last.slice('latest '.length)),
    siblings: siblings.map(hashOf),
    tlogProof: utf8(text.slice(end + 2)),
  };
}

export function isMapProof(bytes) {
  return equal(bytes.subarray(0, FORM.length + 1), concat(utf8(FORM), utf8('\n')));
}
