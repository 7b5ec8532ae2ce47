// The page /verify: takes files, an index and keys from the visitor, shows what the checks say. Sends no file anywhere.
import { asRefusal, decimal, textOf } from './bytes.js';
import { check } from './checks.js';
import { fetchedProof } from './entry.js';
import { requireReadable } from './files.js';
import { parseKeys } from './note.js';
import { element, keyItem, probesCard, resultCard, Words } from './show.js';
import { Site } from './site.js';

const at = id => document.getElementById(id);
const tool = at('verify');
const words = new Words(JSON.parse(tool.dataset.words), document.documentElement.lang);
const site = new Site();
let keys = loadKeys();
let newest = 0;

async function loadKeys() {
  try {
    return showKeys(parseKeys(textOf(await site.keys())), 'keys-site');
  } catch (e) {
    const reason = asRefusal(e);
    showKeys([], 'keys-none');
    at('keys-list').replaceChildren(element('li', { class: 'soft' }, words.say(`why.${reason.code}`, reason.values)));
    return [];
  }
}

function showKeys(all, state) {
  at('keys-list').replaceChildren(...all.map(key => keyItem(key, words)));
  at('keys-state').textContent = words.say(state);
  return all;
}

function useOwnKeys(event) {
  event.preventDefault();
  const pasted = at('pasted').value;
  at('pasted').removeAttribute('aria-invalid');
  try {
    keys = pasted.trim() === '' ? loadKeys() : Promise.resolve(showKeys(parseKeys(pasted), 'keys-own'));
    keys.then(all => say(words.say('keys-in-use', [all.length])));
  } catch (e) {
    const reason = asRefusal(e);
    at('pasted').setAttribute('aria-invalid', 'true');
    say(words.say(`why.${reason.code}`, reason.values));
  }
}

function say(text) {
  at('status').textContent = text;
}

async function read(file) {
  try {
    requireReadable(file.size, file.name);
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (e) {
    return { name: file.name, refusal: asRefusal(e) };
  }
}

/** Checks what `gather` brings; if the visitor begins anew meanwhile, the older answer is dropped. */
async function show(gather) {
  const turn = ++newest;
  at('results').replaceChildren();
  at('results').setAttribute('aria-busy', 'true');
  say(`${words.say('busy')}…`);
  try {
    const files = await gather();
    keys = keys.then(known => (known.length > 0 ? known : loadKeys()));
    const { results, probes } = await check(files, { keys: await keys, site });
    if (turn !== newest) return;
    const first = results.find(result => result.leaf !== null);
    at('results').replaceChildren(
      ...(probes.length > 0 ? [probesCard(probes, words)] : []),
      ...results.map(result => resultCard(result, words, result === first)));
    say(summary(results, probes));
    at('found-title').focus();
  } catch (e) {
    const reason = asRefusal(e);
    if (turn === newest) say(words.say(`why.${reason.code}`, reason.values));
  } finally {
    if (turn === newest) at('results').removeAttribute('aria-busy');
  }
}

function summary(results, probes) {
  const parts = [];
  const count = verdict => results.filter(result => result.verdict === verdict).length;
  if (results.length === 1) {
    parts.push(`${words.say(`verdict.${results[0].verdict}`)}.`);
  } else if (results.length > 1) {
    const [good, bad] = [count('verified'), count('refused')];
    parts.push(words.say('summary', [results.length, good, bad, results.length - good - bad]));
  }
  if (probes.length > 0) {
    const agree = probes.filter(probe => probe.agrees).length;
    parts.push(words.say('probes-summary', [probes.length, agree, probes.length - agree]));
  }
  return parts.join(' ');
}

function showFiles(list) {
  const files = [...list];
  if (files.length > 0) show(() => Promise.all(files.map(read)));
}

function showEntry(event) {
  event?.preventDefault();
  show(async () => {
    return [await fetchedProof(site, decimal(at('entry').value.trim()))];
  });
}

/** The drop zone is an extra: the file field does the same with keyboard and touch. */
function acceptDrops(zone) {
  const over = event => {
    event.preventDefault();
    zone.classList.toggle('over', event.type === 'dragover');
  };
  for (const type of ['dragover', 'dragleave', 'drop']) zone.addEventListener(type, over);
  zone.addEventListener('drop', event => showFiles(event.dataTransfer.files));
}

at('files').addEventListener('change', event => {
  showFiles(event.target.files);
});
at('by-index').addEventListener('submit', showEntry);
at('own-keys').addEventListener('submit', useOwnKeys);
acceptDrops(at('drop'));
tool.hidden = false;
if (at('entry').value !== '') showEntry();
