// The verdict about one entry: signed, in the log, opened, the log still the same, the entry still the latest.
import { asRefusal, refuse } from './bytes.js';
import { latestOf } from './history.js';
import { parseLeaf, requireOpening } from './leaf.js';
import { parseTlogProof, requireEntry } from './proof.js';
import { cannotTell, Result } from './result.js';

export async function entryResult(file, context) {
  const { name, bytes } = file;
  const result = new Result('entry', name);
  const proof = result.read(parseTlogProof, bytes);
  if (proof === null) return result;
  result.subject = proof.index;
  result.leaf = claimed(proof);
  const trust = context.trust(file);
  const checkpoint = await result.signed(proof.checkpoint, trust);
  if (checkpoint === null) return result;
  const included = await result.run('inclusion', () => {
    result.leaf = requireEntry(proof, checkpoint).leaf;
    return [proof.index, checkpoint.size];
  });
  if (!included) return result;
  for (const { opening } of context.all.opening) await open(result, opening);
  await result.run('today', () => trust.today.requireSameHistory(checkpoint));
  if (result.verdict !== 'refused') await addLatest(result, context, trust);
  return result;
}

/** What a proof says it is about: shown even if the proof fails, and then said to be unproven. */
function claimed(proof) {
  try {
    return proof.leaf === null ? null : parseLeaf(proof.leaf);
  } catch (e) {
    asRefusal(e);
    return null;
  }
}

async function open(result, opening) {
  if (opening.entry !== result.leaf.index) return;
  const good = await result.run('openings', () => {
    requireOpening(result.leaf, opening);
    return [opening.fields.size];
  });
  if (good) opening.fields.forEach(({ value }, field) => result.opened.set(field, value));
}

async function addLatest(result, { maps, all }, trust) {
  const { index } = result.leaf;
  try {
    const { latest, size } = await latestOf(result.leaf, maps.filter(map => map.trust === trust), trust.today);
    if (latest === index) result.add('latest', 'ok', 'latest', [size]);
    else addLater(result, latest, all);
  } catch (e) {
    const { known } = asRefusal(e);
    const amended = cannotTell(e) && known?.latest > index;
    if (amended) addLater(result, known.latest, all);
    else result.addReason('latest', e);
    if (cannotTell(e) && known?.latest === index) result.add('latest-then', 'note', 'latest-then', [known.entries]);
  }
}

/** A later entry is no fault of the proof; if it is in the same extract, the reader has it. */
function addLater(result, latest, all) {
  const here = all.entry.some(({ bytes }) => claimedIndex(bytes) === latest);
  result.add('latest', 'note', here ? 'later-here' : 'later', [latest]);
  if (!here) result.later = latest;
}

/** The proof of this entry from the site, and of no other. */
export async function fetchedProof(site, index) {
  const bytes = await site.entryProof(index);
  const found = claimedIndex(bytes);
  if (found !== null && found !== index) refuse('other-entry', index, found);
  return { name: `/log/entry/${index}.tlog-proof`, bytes, from: null };
}

/** The index in a proof that may be good or not; null if it cannot be read. */
export function claimedIndex(bytes) {
  try {
    return parseTlogProof(bytes).index;
  } catch (e) {
    asRefusal(e);
    return null;
  }
}
