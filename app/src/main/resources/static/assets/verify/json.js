// JSON read strictly: a key stands once, a number keeps its text, and what is canonical can be told from what is not.
import { refuse, short } from './bytes.js';

const DEEPEST = 64;
const SHORT_ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** A number as it was written. JavaScript would round what is above 2^53. */
export class Numeral {
  constructor(text) {
    this.text = text;
  }
}

/** Objects become Maps in the order written, arrays Arrays, numbers Numerals. */
export function parseJson(text) {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.space();
  if (reader.at !== text.length) refuse('not-json', reader.at);
  return value;
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  space() {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
  }

  take(token) {
    if (!this.text.startsWith(token, this.at)) refuse('not-json', this.at);
    this.at += token.length;
  }

  /** Whether `token` comes next after spaces; if so it is taken. */
  takes(token) {
    this.space();
    const next = this.text[this.at] === token;
    if (next) this.at++;
    return next;
  }

  value(depth) {
    if (depth > DEEPEST) refuse('not-json', this.at);
    this.space();
    switch (this.text[this.at]) {
      case '{': return this.object(depth);
      case '[': return this.array(depth);
      case '"': return this.string();
      case 't': this.take('true'); return true;
      case 'f': this.take('false'); return false;
      case 'n': this.take('null'); return null;
      default: return this.number();
    }
  }

  object(depth) {
    const fields = new Map();
    this.take('{');
    if (this.takes('}')) return fields;
    do {
      this.space();
      const key = this.string();
      if (fields.has(key)) refuse('key-twice', short(key));
      if (!this.takes(':')) refuse('not-json', this.at);
      fields.set(key, this.value(depth + 1));
    } while (this.takes(','));
    if (!this.takes('}')) refuse('not-json', this.at);
    return fields;
  }

  array(depth) {
    const items = [];
    this.take('[');
    if (this.takes(']')) return items;
    do items.push(this.value(depth + 1)); while (this.takes(','));
    if (!this.takes(']')) refuse('not-json', this.at);
    return items;
  }

  string() {
    this.take('"');
    let value = '';
    for (;;) {
      const c = this.text[this.at++];
      if (c === undefined || c < ' ') refuse('not-json', this.at - 1);
      if (c === '"') break;
      value += c === '\\' ? this.escape() : c;
    }
    if (!value.isWellFormed()) refuse('not-json', this.at);
    return value;
  }

  escape() {
    const c = this.text[this.at++];
    if (c !== 'u') return SHORT_ESCAPES[c] ?? refuse('not-json', this.at - 1);
    const code = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(code)) refuse('not-json', this.at);
    this.at += 4;
    return String.fromCharCode(parseInt(code, 16));
  }

  number() {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (!found) refuse('not-json', this.at);
    this.at = NUMBER.lastIndex;
    return new Numeral(found[0]);
  }
}

/** The canonical text: keys in code-point order, no spaces, no escapes but those that JSON demands. */
export function canonicalJson(value) {
  if (value instanceof Map) {
    const fields = [...value].sort(([a], [b]) => compareCodePoints(a, b));
    return `{${fields.map(([key, item]) => `${quoted(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Numeral) return value.text;
  return typeof value === 'string' ? quoted(value) : String(value);
}

const quoted = text => JSON.stringify(text);

/** JavaScript sorts by UTF-16 units, which differs where surrogates meet letters above them. */
function compareCodePoints(a, b) {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
