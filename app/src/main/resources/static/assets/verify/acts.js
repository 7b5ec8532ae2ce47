// What the acts of the log itself publish, held against all its entries: roots of the map and erasures.
import { decimal, equal, refuse, short } from './bytes.js';
import { mapRootOf } from './leaf.js';
import { GrowingMap } from './maptree.js';

/** Above so many entries a browser would be busy too long. */
export const MOST_RECOMPUTED = 200_000;

/**
 * Recomputes every map root that the log published; answers with how many.
 * @param acts the leaves of the acts of the log itself, in their order
 * @param entities whom each entry is about, by index
 */
export async function requireMaps(acts, entities, most = MOST_RECOMPUTED) {
  if (entities.length > most) refuse('many-entries', most);
  const map = new GrowingMap();
  let covered = 0;
  let count = 0;
  for (const leaf of acts.filter(act => act.act === 'PublishMapRoot')) {
    const said = mapRootOf(leaf);
    if (said.entries < covered) refuse('map-shrinks', leaf.index, said.entries, covered);
    for (; covered < said.entries; covered++) map.put(entities[covered], covered);
    if (said.entities !== map.size) refuse('map-entities', leaf.index, said.entities, map.size);
    if (!equal(said.root, map.root())) refuse('map-false', leaf.index, short(said.root), short(map.root()));
    count++;
    await new Promise(resolve => setTimeout(resolve));
  }
  return count;
}

/** Refuses an erasure of values of an entry that comes later. */
export function requireErasures(acts) {
  for (const leaf of acts.filter(act => act.act === 'EraseValues')) {
    const said = field => leaf.published?.get(field) ?? refuse('leaf-field', field);
    said('fields');
    const entry = decimal(said('entry'));
    if (entry >= leaf.index) refuse('erasure-later', leaf.index, entry);
  }
}
