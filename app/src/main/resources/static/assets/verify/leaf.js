// The leaf of an entry (docs/log-format.md, "Leaf"), the openings of its commitments, and the acts of the log itself.
import { concat, decimal, fromHex, hex, refuse, short, textOf, utf8 } from './bytes.js';
import { canonicalJson, Numeral, parseJson } from './json.js';
import { sha256 } from './sha256.js';

const LONGEST = 65535;
const NEEDED = ['act', 'commitments', 'demonstration', 'entity', 'index', 'recorded', 'register', 'role', 'version'];
const ALLOWED = new Set([...NEEDED, 'previous', 'published']);
/** Whom the acts of the log itself are about. */
const LOG = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/;

/** Reads the bytes of a leaf; whatever is not exactly as the format says is refused. */
export function parseLeaf(bytes) {
  if (bytes.length > LONGEST) refuse('leaf-too-long', bytes.length);
  const text = textOf(bytes);
  const fields = parseJson(text);
  if (!(fields instanceof Map)) refuse('leaf-field', '{}');
  if (canonicalJson(fields) !== text) refuse('not-canonical');
  for (const key of fields.keys()) if (!ALLOWED.has(key)) refuse('leaf-field', short(key));
  for (const key of NEEDED) if (!fields.has(key)) refuse('leaf-field', key);
  return withRelations({
    act: word(fields, 'act'),
    commitments: texts(fields, 'commitments', /^[0-9a-f]{64}$/),
    demonstration: flag(fields, 'demonstration'),
    entity: word(fields, 'entity', UUID),
    index: whole(fields, 'index'),
    previous: fields.has('previous') ? whole(fields, 'previous') : null,
    published: fields.has('published') ? texts(fields, 'published', /^/) : null,
    recorded: time(fields),
    register: word(fields, 'register'),
    role: word(fields, 'role'),
    version: whole(fields, 'version'),
  });
}

function withRelations(leaf) {
  if (leaf.version !== 1 && leaf.version !== 2) refuse('leaf-version', leaf.version);
  if (leaf.published !== null && leaf.version === 1) refuse('leaf-field', 'published');
  if (leaf.register === 'log' && leaf.entity !== LOG) refuse('leaf-field', 'entity');
  return leaf;
}

function word(fields, key, pattern = /^/) {
  const value = fields.get(key);
  if (typeof value !== 'string' || !pattern.test(value)) refuse('leaf-field', key);
  return value;
}

function texts(fields, key, pattern) {
  const value = fields.get(key);
  if (!(value instanceof Map)) refuse('leaf-field', key);
  for (const text of value.values()) if (typeof text !== 'string' || !pattern.test(text)) refuse('leaf-field', key);
  return value;
}

function flag(fields, key) {
  const value = fields.get(key);
  if (typeof value !== 'boolean') refuse('leaf-field', key);
  return value;
}

function whole(fields, key) {
  const value = fields.get(key);
  if (!(value instanceof Numeral)) refuse('leaf-field', key);
  return decimal(value.text);
}

/** The text stays as written; the day must exist. */
function time(fields) {
  const text = word(fields, 'recorded', TIME);
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 19) !== text.slice(0, 19)) refuse('leaf-field', 'recorded');
  return text;
}

export function parseUuid(text) {
  if (!UUID.test(text)) refuse('not-uuid', short(text));
  return fromHex(text.replaceAll('-', ''), 16);
}

/** What a `PublishMapRoot` entry says: how many entries its map covers, how many entities it holds, and its root. */
export function mapRootOf(leaf) {
  if (leaf.act !== 'PublishMapRoot' || leaf.register !== 'log') refuse('not-a-map-root', leaf.act);
  const said = key => leaf.published?.get(key) ?? refuse('leaf-field', key);
  const entries = decimal(said('entries'));
  const entities = decimal(said('entities'));
  if (entries > leaf.index) refuse('map-covers-itself', entries, leaf.index);
  return { entries, entities, root: fromHex(said('root'), 32) };
}

/** An opening file: `{"entry":12,"fields":{"head":{"salt":…,"value":…}}}`, spaces allowed. */
export function parseOpening(json) {
  const fields = new Map();
  if (!(json.get('entry') instanceof Numeral) || !(json.get('fields') instanceof Map)) refuse('opening-form');
  for (const [field, opened] of json.get('fields')) {
    const salt = opened instanceof Map ? opened.get('salt') : null;
    const value = opened instanceof Map ? opened.get('value') : null;
    if (typeof salt !== 'string' || typeof value !== 'string' || opened.size !== 2) refuse('opening-form');
    fields.set(field, { salt: fromHex(salt, 32), value });
  }
  return { entry: decimal(json.get('entry').text), fields };
}

/** Refuses unless every value that was handed over is the one behind the commitment of its field. */
export function requireOpening(leaf, opening) {
  if (opening.entry !== leaf.index) refuse('opening-entry', leaf.index, opening.entry);
  for (const [field, { salt, value }] of opening.fields) {
    const committed = leaf.commitments.get(field);
    if (committed === undefined) refuse('opening-unknown-field', short(field));
    const found = hex(sha256(concat(salt, utf8(field), Uint8Array.of(0), utf8(value))));
    if (found !== committed) refuse('opening-differs', short(field), short(committed), short(found));
  }
}
