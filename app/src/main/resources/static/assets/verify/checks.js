// Checks everything that was handed in together: an entry, its openings and its map proof come into one result.
import { asRefusal, Refusal, refuse } from './bytes.js';
import { claimedIndex, entryResult, fetchedProof } from './entry.js';
import { sorted } from './files.js';
import { Today } from './history.js';
import { requireLeaves, requireTiles } from './log.js';
import { parseMapProof } from './map.js';
import { requireConsistency, requireInclusion } from './merkle.js';
import { checkProbe, consistencyOf, inclusionOf } from './probe.js';
import { parseTlogProof, requireCovered, requireEntry } from './proof.js';
import { Result } from './result.js';

/**
 * @param files `{name, bytes}` each
 * @param keys the trusted keys; none, and nothing can be said of signatures
 * @param site where today's log can be asked for
 */
export async function check(files, { keys, site }) {
  const all = await sorted(files);
  const context = { all, keys, site, today: new Today(site, keys), maps: [] };
  const refused = all.refused.map(({ name, reason }) => unreadable(name, reason));
  const logs = await each(all.log, file => logResult(file, context));
  const maps = await each(all.map, file => mapResult(file, context));
  refused.push(...await fetchedEntries(context));
  const entries = await each(all.entry, file => entryResult(file, context));
  const shown = new Set(entries.map(entry => entry.leaf?.entity));
  const loneMaps = maps.filter(map => map.verdict === 'refused' || !shown.has(map.subject));
  await each(loneMaps, map => mapToday(map, context));
  const checkpoints = entries.length > 0 ? [] : all.checkpoint;
  const results = [
    ...refused, ...logs, ...loneMaps,
    ...entries.sort((a, b) => (b.subject ?? 0) - (a.subject ?? 0)),
    ...await each(checkpoints, file => checkpointResult(file, context)),
    ...await each(all.inclusion, file => inclusionResult(file, context)),
    ...await each(all.consistency, file => consistencyResult(file)),
  ];
  const probes = all.probe.map(({ name, json }) => ({ name, ...checkProbe(json) }));
  if (results.length + probes.length === 0) results.push(...all.keys.map(({ name }) => unreadable(name, new Refusal('keys-file'))));
  return { results, probes };
}

function unreadable(name, reason) {
  const result = new Result('file', name);
  result.addReason('form', reason);
  return result;
}

/** One after another: the order of results is that of the files. */
async function each(items, action) {
  const results = [];
  for (const item of items) results.push(await action(item));
  return results;
}

/** An opening without the proof of its entry: the proof is public, so it is fetched by the entry's index. */
async function fetchedEntries({ all, site }) {
  const failed = [];
  const there = new Set(all.entry.map(({ bytes }) => claimedIndex(bytes)));
  for (const { name, opening } of all.opening.filter(file => !there.has(file.opening.entry))) {
    try {
      all.entry.push(await fetchedProof(site, opening.entry));
      there.add(opening.entry);
    } catch (e) {
      const reason = asRefusal(e).code.startsWith('fetch-') ? new Refusal('no-entry', opening.entry) : e;
      const result = new Result('opening', name, opening.entry);
      result.addReason('inclusion', reason);
      failed.push(result);
    }
  }
  return failed;
}

async function mapResult({ name, bytes }, { keys, maps }) {
  const result = new Result('map', name);
  const proof = result.read(parseMapProof, bytes);
  const published = proof && result.read(parseTlogProof, proof.tlogProof);
  if (!published) return result;
  result.subject = proof.entity;
  const checkpoint = await result.signed(published.checkpoint, keys);
  if (checkpoint === null) return result;
  await result.run('map', () => {
    const { leaf } = requireEntry(published, checkpoint);
    const map = requireCovered(proof, leaf);
    maps.push({ ...map, checkpoint });
    result.map = { ...map, checkpoint };
    return [map.latest, map.entries];
  });
  return result;
}

/** A map proof by itself: the latest entry about an entity, up to today if this site can be asked. */
async function mapToday(result, { today }) {
  const { map } = result;
  if (!map) return;
  if (!await result.run('today', () => today.requireSameHistory(map.checkpoint))) return;
  await result.run('replay', async () => {
    const later = await today.replay(map.entity, map.entries);
    if (later !== null) result.later = later;
    return [later ?? map.latest];
  });
}

async function checkpointResult({ name, bytes }, { keys, today }) {
  const result = new Result('checkpoint', name);
  const checkpoint = await result.signed(bytes, keys);
  if (checkpoint !== null) await result.run('today', () => today.requireSameHistory(checkpoint));
  return result;
}

async function logResult({ name, files }, { keys, today }) {
  const result = new Result('extract', name);
  const checkpoint = await result.signed(files.get('checkpoint'), keys);
  if (checkpoint === null) return result;
  let hashes = [];
  const good = await result.run('leaves', async () => {
    hashes = await requireLeaves(files, checkpoint);
    return [hashes.length];
  });
  if (!good || !await result.run('tiles', () => [requireTiles(files, hashes)])) return result;
  await result.run('today', () => today.requireSameHistory(checkpoint));
  return result;
}

/** A proof of the interface: its root is not signed, so only today's log can vouch for it. */
async function inclusionResult({ name, json }, { keys, today }) {
  const result = new Result('inclusion', name);
  const proof = result.read(inclusionOf, json);
  if (proof === null) return result;
  result.subject = proof.index;
  const included = await result.run('inclusion', () => {
    requireInclusion(proof);
    return [proof.index, proof.size];
  });
  if (!included) return result;
  await result.run('log', async () => {
    if (keys.length === 0) refuse('no-keys');
    await today.requireSameHistory(proof);
    const { origin, size } = await today.checkpoint();
    return [origin, size];
  });
  return result;
}

async function consistencyResult({ name, json }) {
  const result = new Result('consistency', name);
  const proof = result.read(consistencyOf, json);
  if (proof === null) return result;
  const good = await result.run('consistency', () => {
    requireConsistency(proof);
    return [proof.from, proof.to];
  });
  if (good) result.add('log', 'unknown', 'unsigned');
  return result;
}
