// An extract about one entity (docs/log-format.md, "Addresses"): every entry about it, up to the checkpoint it carries.
import { equal, refuse, short } from './bytes.js';
import { parseKeyFile } from './keys.js';
import { parseNote } from './note.js';
import { openMapProof, parseTlogProof, requireEntry } from './proof.js';
import { cannotTell, Result } from './result.js';

const PROOF = '.tlog-proof';
const MAP = '.map-proof';
const OPENING = /^openings\/(.+)\.json$/;

/** Whether an archive says of itself that it is more than some proofs together. */
export function isExtract(files) {
  const paths = [...files.keys()];
  return paths.some(path => path.endsWith(PROOF))
    && paths.some(path => path === 'checkpoint' || path === 'keys' || path.endsWith(MAP));
}

/** Whether the extract is whole; its entries are checked one by one besides. */
export async function extractResult(extract, context) {
  const { name, files } = extract;
  const result = new Result('entity', name);
  const trust = context.trust(extract);
  const note = result.read(required, files);
  if (note === null || (files.has('keys') && result.read(parseKeyFile, files.get('keys')) === null)) return result;
  const checkpoint = await result.signed(note, trust);
  if (checkpoint === null) return result;
  let found = null;
  const good = await result.run('chain', async () => {
    const leaves = leavesOf(files, note, checkpoint);
    result.subject = leaves[0].entity;
    const map = await mapOf(files, result.subject, checkpoint, trust.keys);
    requireChain(leaves, map);
    requireOpened(files, leaves);
    found = { leaves, map };
    return [leaves.length, leaves[0].index, leaves.at(-1).index];
  });
  if (!good) return result;
  await result.run('today', () => trust.today.requireSameHistory(checkpoint));
  if (result.verdict !== 'refused') await addWhole(result, found, checkpoint, trust.today);
  return result;
}

function required(files) {
  return files.get('checkpoint') ?? refuse('extract-missing', 'checkpoint');
}

/** The leaves by their index, each proven in the tree of the extract's own checkpoint. */
function leavesOf(files, note, checkpoint) {
  const state = parseNote(note).text;
  const leaves = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith(PROOF)) continue;
    const proof = parseTlogProof(bytes);
    if (path !== proof.index + PROOF) refuse('extract-name', short(path), proof.index);
    if (parseNote(proof.checkpoint).text !== state) refuse('extract-state', short(path));
    leaves.push(requireEntry(proof, checkpoint).leaf);
  }
  return leaves.sort((a, b) => a.index - b.index);
}

/** What the proof from the map says, null without one. */
async function mapOf(files, entity, checkpoint, keys) {
  const path = [...files.keys()].find(name => name.endsWith(MAP));
  if (path === undefined) return null;
  if (path !== entity + MAP) refuse('extract-map', short(path));
  const map = await openMapProof(files.get(path), keys);
  if (map.entity !== entity) refuse('extract-map', short(map.entity));
  if (map.checkpoint.size !== checkpoint.size || !equal(map.checkpoint.root, checkpoint.root)) refuse('extract-state', short(path));
  return map;
}

/** Refuses unless each entry names the one before it, from the first on, and the latest of the map is among them. */
export function requireChain(leaves, map) {
  const there = new Set(leaves.map(leaf => leaf.index));
  const missing = new Set();
  let before = null;
  for (const { entity, index, previous } of leaves) {
    if (entity !== leaves[0].entity) refuse('extract-other', index);
    if (previous !== null && !there.has(previous)) missing.add(previous);
    else if (previous !== before) refuse('leaf-previous', previous ?? '–', index);
    before = index;
  }
  if (map && !there.has(map.latest)) missing.add(map.latest);
  requireNone(missing);
  const later = map && leaves.findLast(leaf => leaf.index < map.entries && leaf.index > map.latest);
  if (later) refuse('map-contradicts', map.latest, later.index);
}

function requireNone(missing) {
  if (missing.size > 0) refuse('chain-missing', missing.size, [...missing].sort((a, b) => a - b).join(', '));
}

function requireOpened(files, leaves) {
  for (const path of files.keys()) {
    const opened = OPENING.exec(path)?.[1];
    if (opened !== undefined && !leaves.some(({ index }) => String(index) === opened)) refuse('extract-opening', short(path));
  }
}

/** Whether entries about it are missing at the end: no map covers all that is signed, so the rest is read. */
async function addWhole(result, { leaves, map }, { size }, today) {
  const last = leaves.at(-1).index;
  let known = map;
  const whole = await result.run('whole', async () => {
    known ??= await today.mapProof(result.subject);
    const later = await today.replay(result.subject, Math.max(last + 1, known?.entries ?? 0));
    if (known?.latest > last) later.unshift(known.latest);
    requireNone(new Set(later.filter(index => index < size)));
    return [size];
  });
  if (!whole && map && cannotTell(result.steps.at(-1))) result.add('whole', 'note', 'whole-then', [map.entries]);
}
