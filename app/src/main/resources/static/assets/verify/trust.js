// Whom to believe: the keys of this site or those the visitor gave; where there are none, those that came with the file,
// and then the verdict says so.
import { asRefusal, textOf } from './bytes.js';
import { Today } from './history.js';
import { parseKeyFile } from './keys.js';
import { parseKeys } from './note.js';

export class Trust {
  constructor(site, keys, isOwn = false) {
    this.site = site;
    this.keys = keys;
    /** Whether the keys came with what they are to check. */
    this.isOwn = isOwn;
    /** Why the keys that came with it could not be read. */
    this.refusal = null;
    this.today = new Today(site, keys);
    this.brought = new Map();
  }

  /** The trust for a file, `from` the archive it came in, among `all` that was handed in. */
  for(from, all) {
    if (this.keys.length > 0) return this;
    const source = from?.files.get('keys') ?? all.keys[0]?.bytes;
    if (source === undefined) return this;
    if (!this.brought.has(source)) this.brought.set(source, this.#taken(source, from));
    return this.brought.get(source);
  }

  #taken(bytes, from) {
    try {
      return new Trust(this.site, from ? parseKeyFile(bytes) : parseKeys(textOf(bytes)), true);
    } catch (e) {
      return Object.assign(new Trust(this.site, [], true), { refusal: asRefusal(e) });
    }
  }
}
