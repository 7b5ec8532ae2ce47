// What came after a proof was made: is the log of today the same log, grown; and is an entry still the latest?
import { asRefusal, equal, hex, refuse, short } from './bytes.js';
import { parseLeaf } from './leaf.js';
import { Growing, leafHash, requireConsistency } from './merkle.js';
import { openMapProof, openCheckpoint } from './proof.js';

const MOST_REPLAYED = 5000;

/** The log as this site shows it now, asked for once and only when a check needs it. */
export class Today {
  constructor(site, keys) {
    this.site = site;
    this.keys = keys;
    this.answers = new Map();
  }

  checkpoint() {
    this.opened ??= this.site.checkpoint().then(bytes => openCheckpoint(bytes, this.keys)).catch(e => {
      throw asRefusal(e).code === 'no-known-signature' ? Object.assign(e, { code: 'today-other-log' }) : e;
    });
    return this.opened;
  }

  /** Refuses unless `checkpoint` is a beginning of today's log; answers with its size and today's. */
  requireSameHistory(checkpoint) {
    return this.#once(`${checkpoint.origin} ${checkpoint.size} ${hex(checkpoint.root)}`, () => this.#sameHistory(checkpoint));
  }

  /** An extract asks the same of each of its entries. */
  #once(question, answer) {
    if (!this.answers.has(question)) this.answers.set(question, answer());
    return this.answers.get(question);
  }

  async #sameHistory(checkpoint) {
    const today = await this.checkpoint();
    if (checkpoint.origin !== undefined && today.origin !== checkpoint.origin) refuse('today-other-log', short(today.origin));
    if (checkpoint.size > today.size) refuse('today-older', checkpoint.size, today.size);
    if (checkpoint.size === today.size && !equal(checkpoint.root, today.root)) {
      refuse('split-view', short(checkpoint.root), short(today.root));
    }
    const hashes = checkpoint.size === today.size ? [] : await this.site.consistency(checkpoint.size, today.size);
    requireConsistency({ from: checkpoint.size, to: today.size, fromRoot: checkpoint.root, toRoot: today.root, hashes });
    return [checkpoint.size, today.size];
  }

  /**
   * Where the entries about `entity` stand among those from `since` to today. Every leaf is read, and all together must
   * lead to the root that the log signed: none can be left out or put in.
   */
  async replay(entity, since) {
    const leaves = await this.#once(`since ${since}`, () => this.#replay(since));
    return leaves.filter(leaf => leaf.entity === entity).map(leaf => leaf.index);
  }

  async #replay(since) {
    const today = await this.checkpoint();
    if (since > today.size) refuse('today-older', since, today.size);
    if (today.size - since > MOST_REPLAYED) refuse('many-later', today.size - since);
    if (since === today.size) return [];
    const [last, leaves] = await Promise.all([this.site.lastOf(since), this.site.leaves(since, today.size)]);
    const tree = Growing.endingWith(since - 1, last.leafHash, last.hashes);
    const read = [];
    for (const bytes of leaves) {
      const leaf = parseLeaf(bytes);
      if (leaf.index !== tree.size) refuse('leaf-index', tree.size, leaf.index);
      read.push({ entity: leaf.entity, index: leaf.index });
      tree.add(leafHash(bytes));
    }
    if (!equal(tree.root(), today.root)) refuse('replay-differs', short(today.root), short(tree.root()));
    return read;
  }

  /** The map proof that this site has of an entity, verified; null if it has none. */
  mapProof(entity) {
    return this.#once(`map ${entity}`, () => this.#mapProof(entity));
  }

  async #mapProof(entity) {
    let bytes;
    try {
      bytes = await this.site.mapProof(entity);
    } catch (e) {
      if (asRefusal(e).code.startsWith('fetch-')) return null;
      throw e;
    }
    const map = await openMapProof(bytes, this.keys);
    if (map.entity !== entity) refuse('map-other-entity', short(map.entity));
    await this.requireSameHistory(map.checkpoint);
    return map;
  }
}

/**
 * Which entry about the entity of `leaf` is the latest, up to the `size` of today. `maps` are the verified map proofs that
 * came with the file; a refusal carries in `known` the one that was used.
 */
export async function latestOf(leaf, maps, today) {
  const own = maps.filter(map => map.entity === leaf.entity).sort((a, b) => b.entries - a.entries)[0];
  const map = own ?? await today.mapProof(leaf.entity);
  const since = Math.max(leaf.index + 1, map?.entries ?? 0);
  if (map && map.latest < leaf.index && map.entries > leaf.index) refuse('map-contradicts', map.latest, leaf.index);
  let later = [];
  try {
    if (own) await today.requireSameHistory(own.checkpoint);
    later = await today.replay(leaf.entity, since);
  } catch (e) {
    asRefusal(e).known = map;
    throw e;
  }
  const latest = later.at(-1) ?? Math.max(leaf.index, map?.latest ?? 0);
  return { latest, size: (await today.checkpoint()).size };
}
