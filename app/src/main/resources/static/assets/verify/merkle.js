// The Merkle tree of RFC 6962: hashes, inclusion and consistency as RFC 9162, sections 2.1.3.2 and 2.1.4.2, verify them.
import { equal, reasonOf, refuse, short } from './bytes.js';
import { sha256 } from './sha256.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Root of the empty tree. */
export const EMPTY = sha256(new Uint8Array(0));

export function leafHash(leaf) {
  return sha256(LEAF, leaf);
}

export function nodeHash(left, right) {
  return sha256(NODE, left, right);
}

const half = n => Math.floor(n / 2);
const odd = n => n % 2 === 1;

function requireNumber(n) {
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 0) refuse('not-decimal', short(n));
  if (!Number.isSafeInteger(n)) refuse('too-large', String(n));
}

function requireHash(hash) {
  if (!(hash instanceof Uint8Array) || hash.length !== 32) refuse('hash-length', hash?.length ?? 0);
}

function requireHashes(hashes) {
  if (!Array.isArray(hashes)) refuse('hash-length', 0);
  hashes.forEach(requireHash);
}

/** Refuses unless the leaf with this hash stands at `index` in the tree of `size` leaves with this `root`. */
export function requireInclusion({ index, size, leafHash, hashes, root }) {
  requireNumber(index);
  requireNumber(size);
  requireHash(leafHash);
  requireHash(root);
  requireHashes(hashes);
  if (index >= size) refuse('index-beyond-size', index, size);
  let at = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of hashes) {
    if (last === 0) refuse('proof-too-long', hashes.length);
    if (odd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!odd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    at = half(at);
    last = half(last);
  }
  if (last !== 0) refuse('proof-too-short', hashes.length);
  if (!equal(hash, root)) refuse('root-differs', short(root), short(hash));
}

/** Refuses unless the tree of `from` leaves is the beginning of the tree of `to` leaves. */
export function requireConsistency({ from, to, fromRoot, toRoot, hashes }) {
  requireNumber(from);
  requireNumber(to);
  requireHash(fromRoot);
  requireHash(toRoot);
  requireHashes(hashes);
  if (from > to) refuse('size-shrinks', from, to);
  if (from === 0 || from === to) {
    requireNoProof(from, to, fromRoot, toRoot, hashes);
    return;
  }
  if (hashes.length === 0) refuse('proof-too-short', 0);
  const [oldRoot, newRoot] = rebuilt(from, to, isPowerOfTwo(from) ? [fromRoot, ...hashes] : hashes);
  if (!equal(oldRoot, fromRoot)) refuse('old-root-differs', short(fromRoot), short(oldRoot));
  if (!equal(newRoot, toRoot)) refuse('root-differs', short(toRoot), short(newRoot));
}

function requireNoProof(from, to, fromRoot, toRoot, hashes) {
  if (hashes.length !== 0) refuse('proof-too-long', hashes.length);
  if (from === 0 && !equal(fromRoot, EMPTY)) refuse('empty-root', short(EMPTY), short(fromRoot));
  if (from === to && !equal(fromRoot, toRoot)) refuse('root-differs', short(fromRoot), short(toRoot));
}

function isPowerOfTwo(n) {
  while (n > 1 && !odd(n)) n = half(n);
  return n === 1;
}

/** Both roots as the hashes of the proof give them; `hashes` begins with the node that both trees share. */
function rebuilt(from, to, hashes) {
  let at = from - 1;
  let last = to - 1;
  while (odd(at)) {
    at = half(at);
    last = half(last);
  }
  let oldHash = hashes[0];
  let newHash = hashes[0];
  for (const sibling of hashes.slice(1)) {
    if (last === 0) refuse('proof-too-long', hashes.length);
    if (odd(at) || at === last) {
      oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      while (!odd(at) && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      newHash = nodeHash(newHash, sibling);
    }
    at = half(at);
    last = half(last);
  }
  if (last !== 0) refuse('proof-too-short', hashes.length);
  return [oldHash, newHash];
}

/** Null if the proof holds, else why not. */
export function checkInclusion(proof) {
  return reasonOf(() => requireInclusion(proof));
}

/** Null if the proof holds, else why not. */
export function checkConsistency(proof) {
  return reasonOf(() => requireConsistency(proof));
}

/** A tree that grows leaf by leaf and keeps only the roots of its whole subtrees, largest first. */
export class Growing {
  constructor(size = 0, roots = []) {
    this.size = size;
    this.roots = [...roots];
  }

  /** The tree of index + 1 leaves, from the proof that its last leaf is in it: all siblings stand to the left. */
  static endingWith(index, leafHash, hashes) {
    requireHashes(hashes);
    let siblings = 0;
    for (let n = index; n > 0; n = half(n)) siblings += n % 2;
    if (hashes.length !== siblings) refuse(hashes.length < siblings ? 'proof-too-short' : 'proof-too-long', hashes.length);
    const tree = new Growing(index, [...hashes].reverse());
    tree.add(leafHash);
    return tree;
  }

  add(hash) {
    let node = hash;
    for (let n = this.size; odd(n); n = half(n)) node = nodeHash(this.roots.pop(), node);
    this.roots.push(node);
    this.size++;
  }

  root() {
    return this.size === 0 ? EMPTY : this.roots.reduceRight((right, left) => nodeHash(left, right));
  }
}
