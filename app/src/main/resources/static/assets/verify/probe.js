// Proofs as JSON: those of our interface, and the public probes of transparency-dev/merkle, which say themselves whether
// a verifier must refuse them.
import { asRefusal } from './bytes.js';
import { requireConsistency, requireInclusion } from './merkle.js';
import { hashesIn, hashIn, numberIn } from './site.js';

export function kindOfJson(json) {
  if (json.has('entry') && json.has('fields')) return 'opening';
  if (json.has('leafIdx') && json.has('treeSize')) return 'probe';
  if (json.has('size1') && json.has('size2')) return 'probe';
  if (json.has('index') && json.has('leafHash') && json.has('hashes')) return 'inclusion';
  if (json.has('from') && json.has('to') && json.has('hashes')) return 'consistency';
  return null;
}

export function inclusionOf(json) {
  return {
    index: numberIn(json, 'index'),
    size: numberIn(json, 'size'),
    leafHash: hashIn(json, 'leafHash'),
    root: hashIn(json, 'root'),
    hashes: hashesIn(json, 'hashes'),
  };
}

export function consistencyOf(json) {
  return {
    from: numberIn(json, 'from'),
    to: numberIn(json, 'to'),
    fromRoot: hashIn(json, 'fromRoot'),
    toRoot: hashIn(json, 'toRoot'),
    hashes: hashesIn(json, 'hashes'),
  };
}

function requireProbe(json) {
  if (json.has('leafIdx')) {
    requireInclusion({
      index: numberIn(json, 'leafIdx'),
      size: numberIn(json, 'treeSize'),
      leafHash: hashIn(json, 'leafHash'),
      root: hashIn(json, 'root'),
      hashes: hashesIn(json, 'proof'),
    });
  } else {
    requireConsistency({
      from: numberIn(json, 'size1'),
      to: numberIn(json, 'size2'),
      fromRoot: hashIn(json, 'root1'),
      toRoot: hashIn(json, 'root2'),
      hashes: hashesIn(json, 'proof'),
    });
  }
}

/** What a probe expects and what came of it; `reason` is null if it was accepted. */
export function checkProbe(json) {
  let reason = null;
  try {
    requireProbe(json);
  } catch (e) {
    reason = asRefusal(e);
  }
  const expected = json.get('wantErr') === true;
  return { description: String(json.get('desc') ?? ''), reason, expected, agrees: expected === (reason !== null) };
}
