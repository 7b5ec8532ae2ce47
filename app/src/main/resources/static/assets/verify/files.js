// What was dropped: archives are opened, and each file is told by its beginning, not by its name.
import { asRefusal, equal, refuse, textOf, utf8 } from './bytes.js';
import { isArchive, readArchive } from './archive.js';
import { isExtract } from './extract.js';
import { parseJson } from './json.js';
import { parseOpening } from './leaf.js';
import { isMapProof } from './map.js';
import { kindOfJson } from './probe.js';
import { attachedArchives, isPdf } from './sealed.js';

const LONGEST = 10 * 1024 * 1024;
const LONGEST_ARCHIVE = 256 * 1024 * 1024;
const PROOF = utf8('c2sp.org/tlog-proof@v1\n');

/** Refuses a file that is too big before it is read. */
export function requireReadable(size, name) {
  const most = name.toLowerCase().endsWith('.zip') ? LONGEST_ARCHIVE : LONGEST;
  if (size > most) refuse('file-too-big', Math.ceil(size / 1048576), most / 1048576);
  if (size === 0) refuse('file-empty');
}

/**
 * All that was handed in, by kind. `log` is a whole copy of a log (its files by name), `extract` what holds everything about
 * an entity; what came in an archive says `from` which.
 */
export async function sorted(files) {
  const all = { entry: [], map: [], opening: [], checkpoint: [], keys: [], probe: [], inclusion: [], consistency: [], log: [], extract: [], sealed: [], refused: [] };
  for (const { name, bytes, refusal } of files) {
    await attempt(all, name, async () => {
      if (refusal) throw refusal;
      requireReadable(bytes.length, name);
      if (isPdf(bytes)) return addSealed(all, name, bytes);
      if (!isArchive(bytes)) return addFile(all, name, bytes);
      await addArchive(all, { name, files: unfolded(await readArchive(bytes)) });
    });
  }
  return all;
}

/** A paper and the proof attached to it, each checked by itself. */
async function addSealed(all, name, bytes) {
  all.sealed.push({ name, bytes });
  for (const archive of await attachedArchives(bytes)) {
    const files = await readArchive(archive);
    if (isExtract(files)) await addArchive(all, { name: `${name} › auseklis-proof.zip`, files });
  }
}

/** The files without the single folder that packing anew may have put around them. */
function unfolded(files) {
  const [around] = [...files.keys()].map(path => path.slice(0, path.indexOf('/') + 1));
  if (!around || ![...files.keys()].every(path => path.startsWith(around) && path.length > around.length)) return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(around.length), bytes]));
}

async function addArchive(all, archive) {
  const { name, files } = archive;
  if (files.size === 0) refuse('file-empty');
  if (files.has('checkpoint') && [...files.keys()].some(path => path.startsWith('tile/'))) return all.log.push(archive);
  const whole = isExtract(files);
  if (whole) all.extract.push(archive);
  for (const [path, data] of files) {
    if (whole && path === 'keys') continue;
    await attempt(all, `${name} › ${path}`, () => addFile(all, `${name} › ${path}`, data, archive));
  }
}

async function attempt(all, name, action) {
  try {
    await action();
  } catch (e) {
    all.refused.push({ name, reason: asRefusal(e) });
  }
}

function addFile(all, name, bytes, from = null) {
  if (bytes.length > LONGEST) refuse('file-too-big', Math.ceil(bytes.length / 1048576), LONGEST / 1048576);
  if (equal(bytes.subarray(0, PROOF.length), PROOF)) return all.entry.push({ name, bytes, from });
  if (isMapProof(bytes)) return all.map.push({ name, bytes, from });
  if (isArchive(bytes)) refuse('file-unknown');
  const text = textOf(bytes, 'file-unknown');
  if (/^\s*\{/.test(text)) return addJson(all, name, parseJson(text), from);
  if (/^(log|witness) \S+\+/.test(text)) return all.keys.push({ name, bytes });
  if (text.includes('\n\n— ')) return all.checkpoint.push({ name, bytes, from });
  return refuse('file-unknown');
}

function addJson(all, name, json, from) {
  const kind = kindOfJson(json) ?? refuse('file-unknown');
  all[kind].push(kind === 'opening' ? { name, opening: parseOpening(json), from } : { name, json });
}
