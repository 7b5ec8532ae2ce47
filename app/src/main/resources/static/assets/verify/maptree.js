// The map of a whole log as it grows (docs/log-format.md, "The map"): a change costs only the hashes above it.
import { leafOfMap, nodeOfMap, sideOf, NOTHING } from './map.js';
import { parseUuid } from './leaf.js';
import { sha256 } from './sha256.js';

/** A place is null (empty), a leaf (it has a key) or a node with two sides; what must be hashed anew has no hash. */
export class GrowingMap {
  constructor() {
    this.leaves = new Map();
    this.top = null;
  }

  /** How many entities it holds. */
  get size() {
    return this.leaves.size;
  }

  /** Sets the latest entry about an entity. */
  put(entity, latest) {
    let leaf = this.leaves.get(entity);
    if (leaf === undefined) {
      leaf = { key: sha256(parseUuid(entity)), latest, hash: null };
      this.leaves.set(entity, leaf);
    }
    leaf.latest = latest;
    leaf.hash = null;
    this.top = placed(this.top, leaf, 0);
  }

  root() {
    return hashOf(this.top);
  }
}

/** The subtree at this depth with the leaf in it. A leaf that stands in the way goes one deeper, until their keys part. */
function placed(place, leaf, depth) {
  if (place === null || place === leaf) return leaf;
  let node = place;
  if (place.key !== undefined) {
    node = { sides: [null, null], hash: null };
    node.sides[sideOf(place.key, depth)] = place;
  }
  node.hash = null;
  const side = sideOf(leaf.key, depth);
  node.sides[side] = placed(node.sides[side], leaf, depth + 1);
  return node;
}

function hashOf(place) {
  if (place === null) return NOTHING;
  place.hash ??= place.key === undefined
    ? nodeOfMap(hashOf(place.sides[0]), hashOf(place.sides[1]))
    : leafOfMap(place.key, place.latest);
  return place.hash;
}
