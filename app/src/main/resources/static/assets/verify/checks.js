// Checks everything that was handed in together: an entry, its openings and its map proof come into one result.
import { requireErasures, requireMaps } from './acts.js';
import { asRefusal, Refusal, refuse } from './bytes.js';
import { claimedIndex, entryResult, fetchedProof } from './entry.js';
import { extractResult } from './extract.js';
import { sorted } from './files.js';
import { parseKeyFile, requireKeyChain, rotationsOf } from './keys.js';
import { requireLeaves, requireTiles } from './log.js';
import { parseMapProof } from './map.js';
import { requireConsistency, requireInclusion } from './merkle.js';
import { checkProbe, consistencyOf, inclusionOf } from './probe.js';
import { parseTlogProof, requireCovered, requireEntry } from './proof.js';
import { Result } from './result.js';
import { sealedResult } from './sealed.js';
import { Trust } from './trust.js';

/**
 * @param files `{name, bytes}` each
 * @param keys the trusted keys; none, and nothing can be said of signatures
 * @param site where today's log can be asked for
 */
export async function check(files, { keys, site }) {
  const all = await sorted(files);
  const given = new Trust(site, keys);
  const context = { all, site, given, maps: [], trust: file => given.for(file.files ? file : file.from, all) };
  const refused = all.refused.map(({ name, reason }) => unreadable(name, reason));
  const sealed = await each(all.sealed, file => sealedResult(file, context));
  const logs = await each(all.log, file => logResult(file, context));
  const extracts = await each(all.extract, file => extractResult(file, context));
  const maps = await each(all.map, file => mapResult(file, context));
  refused.push(...await fetchedEntries(context));
  const entries = await each(all.entry, file => entryResult(file, context));
  const shown = new Set(entries.map(entry => entry.leaf?.entity));
  const loneMaps = maps.filter(map => map.verdict === 'refused' || !shown.has(map.subject));
  await each(loneMaps, mapToday);
  const checkpoints = entries.length > 0 ? [] : all.checkpoint;
  const results = [
    ...refused, ...sealed, ...logs, ...extracts, ...loneMaps,
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

/**
 * An opening without the proof of its entry: the proof is public, so it is fetched by the entry's index. An extract must
 * have it.
 */
async function fetchedEntries({ all, site }) {
  const failed = [];
  const there = new Set(all.entry.map(({ bytes }) => claimedIndex(bytes)));
  for (const { name, opening } of all.opening.filter(file => !there.has(file.opening.entry) && !all.extract.includes(file.from))) {
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

async function mapResult(file, { trust, maps }) {
  const { name, bytes } = file;
  const result = new Result('map', name);
  const proof = result.read(parseMapProof, bytes);
  const published = proof && result.read(parseTlogProof, proof.tlogProof);
  if (!published) return result;
  result.subject = proof.entity;
  const believed = trust(file);
  const checkpoint = await result.signed(published.checkpoint, believed);
  if (checkpoint === null) return result;
  await result.run('map', () => {
    const { leaf } = requireEntry(published, checkpoint);
    const map = requireCovered(proof, leaf);
    result.map = { ...map, checkpoint, trust: believed };
    maps.push(result.map);
    return [map.latest, map.entries];
  });
  return result;
}

/** A map proof by itself: the latest entry about an entity, up to today if this site can be asked. */
async function mapToday(result) {
  const { map } = result;
  if (!map) return;
  const { today } = map.trust;
  if (!await result.run('today', () => today.requireSameHistory(map.checkpoint))) return;
  await result.run('replay', async () => {
    result.later = (await today.replay(map.entity, map.entries)).at(-1) ?? null;
    return [result.later ?? map.latest];
  });
}

async function checkpointResult(file, context) {
  const result = new Result('checkpoint', file.name);
  const trust = context.trust(file);
  const checkpoint = await result.signed(file.bytes, trust);
  if (checkpoint !== null) await result.run('today', () => trust.today.requireSameHistory(checkpoint));
  return result;
}

async function logResult(file, context) {
  const { name, files } = file;
  const result = new Result('extract', name);
  const trust = context.trust(file);
  const checkpoint = await result.signed(files.get('checkpoint'), trust);
  if (checkpoint === null) return result;
  let read = null;
  const good = await result.run('leaves', async () => {
    read = await requireLeaves(files, checkpoint);
    requireErasures(read.acts);
    return [read.hashes.length];
  });
  if (!good) return result;
  await result.run('tiles', () => [requireTiles(files, read.hashes)]);
  await result.run('keys', async () => {
    const listed = parseKeyFile(files.get('keys') ?? refuse('log-missing', 'keys'));
    return [await requireKeyChain(listed, rotationsOf(read.acts), files.get('checkpoint'))];
  });
  if (read.acts.some(leaf => leaf.act === 'PublishMapRoot')) {
    await result.run('maps', async () => [await requireMaps(read.acts, read.entities)]);
  } else {
    result.add('maps', 'note', 'no-maps');
  }
  await result.run('today', () => trust.today.requireSameHistory(checkpoint));
  return result;
}

/** A proof of the interface: its root is not signed, so only today's log can vouch for it. */
async function inclusionResult({ name, json }, context) {
  const { keys, today } = context.given;
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
