// ZIP read by its central directory: each name once, each file whole, nothing that overlaps or swells beyond what it says.
import { refuse, short, textOf } from './bytes.js';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_FILES = 60_000;
const MOST_BYTES = 256 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

const CRC = new Uint32Array(256).map((_, n) => {
  for (let i = 0; i < 8; i++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export function isArchive(bytes) {
  return bytes.length >= 22 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** All files of the archive by name. */
export async function readArchive(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const listed = directory(bytes, view);
  const files = new Map();
  let end = 0;
  for (const file of [...listed].sort((a, b) => a.offset - b.offset)) {
    if (file.offset < end) refuse('zip-overlap', short(file.name));
    const data = dataOf(file, bytes, view);
    end = data.byteOffset - bytes.byteOffset + data.length;
    const content = file.method === STORED ? data : await inflated(data, file);
    if (content.length !== file.size || crc32(content) !== file.crc) refuse('zip-damaged', short(file.name));
    files.set(file.name, content);
  }
  return files;
}

function directory(bytes, view) {
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (view.getUint16(end + 8, true) !== count || count > MOST_FILES) refuse('zip-too-many', count);
  let at = view.getUint32(end + 16, true);
  if (at + view.getUint32(end + 12, true) !== end) refuse('zip-form');
  const names = new Set();
  const files = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    const file = listing(bytes, view, at, end);
    at = file.next;
    total += file.size;
    if (total > MOST_BYTES) refuse('zip-too-big');
    if (file.name.endsWith('/')) continue;
    if (names.has(file.name)) refuse('zip-twice', short(file.name));
    names.add(file.name);
    files.push(file);
  }
  if (at !== end) refuse('zip-form');
  return files;
}

/** Where the end record stands: nothing may follow it but its own comment. */
function endOf(bytes, view) {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65535; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  return refuse('zip-form');
}

function listing(bytes, view, at, end) {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) refuse('zip-form');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse('zip-form');
  const name = textOf(bytes.subarray(at + 46, nameEnd));
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) !== 0 || (method !== STORED && method !== DEFLATED)) refuse('zip-method', short(name));
  if (name === '' || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) refuse('zip-name', short(name));
  return {
    name, method, next,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function dataOf(file, bytes, view) {
  const at = file.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) refuse('zip-form');
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + file.packed > bytes.length) refuse('zip-damaged', short(file.name));
  if (textOf(bytes.subarray(at + 30, nameEnd)) !== file.name) refuse('zip-name', short(file.name));
  return bytes.subarray(start, start + file.packed);
}

async function inflated(data, file) {
  if (file.size > MOST_BYTES) refuse('zip-too-big');
  const content = new Uint8Array(file.size);
  let length = 0;
  try {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > file.size) {
        await reader.cancel();
        break;
      }
      content.set(part.value, length);
      length += part.value.length;
    }
  } catch {
    length = -1;
  }
  return length === file.size ? content : refuse('zip-damaged', short(file.name));
}
