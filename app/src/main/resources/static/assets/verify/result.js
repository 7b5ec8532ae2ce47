// What came of one thing that was handed in: its steps, and the verdict they make together.
import { asRefusal, refuse } from './bytes.js';
import { openCheckpoint } from './proof.js';

/** Reasons that say nothing against a file: the check could not be made here or now. */
const CANNOT_TELL = /^(fetch-\w+|no-ed25519|no-keys|no-entry|today-other-log|today-older|many-later|many-entries|unsigned|keys-file)$/;

/** Whether this reason is none against the file. */
export function cannotTell({ code }) {
  return CANNOT_TELL.test(code);
}

/** Steps without which nothing is proven. */
const BASIS = new Set(['form', 'log', 'inclusion', 'map', 'leaves', 'tiles', 'keys', 'chain', 'consistency', 'openings', 'seal']);

/** The keys came with the file. */
const OWN_KEY = 'own-key';

/** `kind` and `subject` say what it is; `leaf` and `opened` what it holds; `later` is the index of a later entry. */
export class Result {
  constructor(kind, name, subject = null) {
    Object.assign(this, { kind, name, subject, steps: [], leaf: null, opened: new Map(), later: null });
  }

  add(step, status, code = step, values = []) {
    this.steps.push({ step, status, code, values });
  }

  /** A check that did not hold, or could not be made. */
  addReason(step, e) {
    const { code, values } = asRefusal(e);
    this.add(step, cannotTell(e) ? 'unknown' : 'failed', code, values);
  }

  /** Runs a check; what it returns are the values for the words of the step. False if it did not hold. */
  async run(step, check) {
    try {
      const values = await check();
      this.add(step, 'ok', step, values);
      return true;
    } catch (e) {
      this.addReason(step, e);
      return false;
    }
  }

  /** Reads a file; only a failure is worth a step. Null if it could not be read. */
  read(parse, bytes) {
    try {
      return parse(bytes);
    } catch (e) {
      this.addReason('form', e);
      return null;
    }
  }

  /** The steps that every signed thing shares; null if the signature of the log did not hold. */
  async signed(bytes, { keys, isOwn, refusal }) {
    let checkpoint = null;
    await this.run('log', async () => {
      if (refusal) throw refusal;
      if (keys.length === 0) refuse('no-keys');
      checkpoint = await openCheckpoint(bytes, keys);
      return [checkpoint.origin, checkpoint.size];
    });
    if (checkpoint === null) return null;
    if (isOwn) this.#signedByOwn(checkpoint);
    else this.#addWitnesses(checkpoint);
    return checkpoint;
  }

  /** Keys that came with the file prove nothing by themselves: whoever forges the one forges the other. */
  #signedByOwn({ origin, size, signers }) {
    this.steps.pop();
    this.add('log', 'unknown', OWN_KEY, [origin, size, signers.map(key => key.vkey).join(' ')]);
  }

  #addWitnesses(checkpoint) {
    const names = [...new Set(checkpoint.witnesses.map(({ key }) => key.name))];
    const last = Math.max(...checkpoint.witnesses.map(({ time }) => time));
    if (names.length > 0) this.add('witnesses', 'ok', 'witnesses', [names.length, names.join(', '), last]);
    else this.add('witnesses', 'note', 'no-witnesses');
  }

  get verdict() {
    if (this.steps.some(step => step.status === 'failed')) return 'refused';
    const unknown = this.steps.filter(step => step.status === 'unknown' && step.code !== OWN_KEY);
    if (unknown.some(step => BASIS.has(step.step))) return 'unchecked';
    if (this.steps.some(step => step.code === OWN_KEY)) return OWN_KEY;
    if (this.later !== null) return 'superseded';
    if (unknown.some(step => step.step === 'maps')) return 'partly';
    return unknown.length > 0 ? 'genuine' : 'verified';
  }
}
