// A whole copy of a log (extract.zip): every leaf and every tile is read and must lead to the signed root.
import { equal, refuse, short } from './bytes.js';
import { parseLeaf } from './leaf.js';
import { Growing, leafHash } from './merkle.js';

const WIDTH = 256;
const LEVELS = 6;
const BUNDLES_BETWEEN_PAUSES = 32;

/** `tile/0/x001/x234/067`, with `.p/<width>` where the tile is not full. */
export function tilePath(level, n, width) {
  const groups = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0').match(/.{3}/g);
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < WIDTH ? `.p/${width}` : ''}`;
}

/** The tiles of `count` hashes: number and width of each. */
function* tilesOf(count) {
  for (let n = 0; n * WIDTH < count; n++) yield [n, Math.min(WIDTH, count - n * WIDTH)];
}

function file(files, path) {
  return files.get(path) ?? refuse('log-missing', path);
}

/** Leaves of a bundle, each behind its length (uint16, big-endian). */
function leavesOf(bundle, width, path) {
  const leaves = [];
  let at = 0;
  while (at < bundle.length) {
    const length = (bundle[at] << 8) | bundle[at + 1];
    if (at + 2 + length > bundle.length || leaves.length === width) refuse('log-bundle', path);
    leaves.push(bundle.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return leaves.length === width ? leaves : refuse('log-bundle', path);
}

/**
 * Reads every leaf of the log and refuses one that is out of place; answers with the hashes of the leaves, whom each is
 * about, and those that are acts of the log itself.
 */
export async function requireLeaves(files, { size, root }) {
  const read = { hashes: [], entities: [], acts: [] };
  const tree = new Growing();
  const lastAbout = new Map();
  let recorded = -Infinity;
  for (const [n, width] of tilesOf(size)) {
    const path = tilePath('entries', n, width);
    for (const bytes of leavesOf(file(files, path), width, path)) {
      const leaf = parseLeaf(bytes);
      if (leaf.index !== tree.size) refuse('leaf-index', tree.size, leaf.index);
      const before = lastAbout.get(leaf.entity) ?? null;
      if (leaf.previous !== before) refuse('leaf-previous', leaf.previous ?? '–', leaf.index);
      if (Date.parse(leaf.recorded) < recorded) refuse('leaf-earlier', leaf.index);
      lastAbout.set(leaf.entity, leaf.index);
      recorded = Date.parse(leaf.recorded);
      const hash = leafHash(bytes);
      read.hashes.push(hash);
      read.entities.push(leaf.entity);
      if (leaf.register === 'log') read.acts.push(leaf);
      tree.add(hash);
    }
    if (n % BUNDLES_BETWEEN_PAUSES === BUNDLES_BETWEEN_PAUSES - 1) await new Promise(resolve => setTimeout(resolve));
  }
  if (!equal(tree.root(), root)) refuse('root-differs', short(root), short(tree.root()));
  return read;
}

/** Refuses unless every tile of hashes holds what the leaves give. */
export function requireTiles(files, leafHashes) {
  let hashes = leafHashes;
  let checked = 0;
  for (let level = 0; level < LEVELS && hashes.length > 0; level++) {
    const above = [];
    for (const [n, width] of tilesOf(hashes.length)) {
      const path = tilePath(level, n, width);
      const tile = file(files, path);
      const part = hashes.slice(n * WIDTH, n * WIDTH + width);
      if (tile.length !== 32 * width || !part.every((hash, i) => equal(hash, tile.subarray(32 * i, 32 * i + 32)))) {
        refuse('log-tile', path);
      }
      if (width === WIDTH) above.push(rootOf(part));
      checked++;
    }
    hashes = above;
  }
  return checked;
}

function rootOf(hashes) {
  const tree = new Growing();
  hashes.forEach(hash => tree.add(hash));
  return tree.root();
}
