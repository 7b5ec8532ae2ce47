// Results as the page shows them. Words come from the page; nothing is ever put in as HTML.

const LISTED_PROBES = 20;
const MARKS = { ok: ['yes', '✓'], failed: ['no', '✗'], unknown: ['open', '?'], note: ['none', 'i'] };
const TAGS = { ok: 'ok', failed: 'bad', unknown: 'wait', note: 'off' };
const VERDICTS = {
  verified: ['yes', '✓'], refused: ['no', '✗'], superseded: ['open', '!'], genuine: ['open', '?'],
  unchecked: ['open', '?'], partly: ['open', '?'], 'own-key': ['open', '?'],
};
/** What must never happen in an honest log. */
const EVIDENCE = new Set([
  'split-view', 'map-contradicts', 'replay-differs', 'leaf-index', 'leaf-earlier', 'origin-differs', 'map-false', 'map-entities',
  'map-shrinks', 'rotation-chain', 'rotation-name', 'erasure-later']);
/** Reasons with an advice of their own. */
const ADVISED = new Set(['chain-missing', 'too-large']);

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** The words of one language, with numbers and times as it writes them. */
export class Words {
  constructor(all, language) {
    this.all = all;
    this.language = language;
    this.numbers = new Intl.NumberFormat(language === 'lv' ? 'lv' : 'en-GB');
  }

  say(key, values = []) {
    const text = this.all.check[key] ?? `${key} ${values.map((_, i) => `{${i}}`).join(' ')}`;
    return text.replace(/\{(\d)\}/g, (_, i) => this.value(values[i]));
  }

  value(value) {
    if (value instanceof Date) return this.time(value);
    return typeof value === 'number' ? this.numbers.format(value) : String(value ?? '–');
  }

  name(kind, code) {
    return this.all[kind][code] ?? code;
  }

  /** Date and time of day in Riga, as the tables of the site write them. */
  time(date) {
    const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Riga', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).formatToParts(date).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute } = parts;
    return `${this.language === 'lv' ? `${day}.${month}.${year}.` : `${year}-${month}-${day}`} ${hour}:${minute}`;
  }
}

function mark([look, sign]) {
  return element('span', { class: `mark ${look}`, 'aria-hidden': 'true' }, sign);
}

/** The content of the first entry stands open; of the others the reader opens what is of interest. */
export function resultCard(result, words, open) {
  const { verdict } = result;
  const kind = words.say(`kind.${result.kind}`, [result.subject]);
  const head = element('div', { class: `answer ${VERDICTS[verdict][0]}` }, mark(VERDICTS[verdict]), element('div', {},
    element('h3', {}, element('strong', { class: 'verdict' }, words.say(`verdict.${verdict}`)), element('span', {}, kind)),
    element('p', { class: 'soft small' }, result.name),
    advice(result, words)));
  return element('article', { class: 'checked stack', 'data-verdict': verdict },
    head,
    element('ol', { class: 'criteria', role: 'list' }, ...result.steps.map(step => stepItem(step, words))),
    result.leaf === null ? null : content(result, words, open));
}

function advice(result, words) {
  const failed = result.steps.find(step => step.status === 'failed');
  let key = result.verdict;
  if (failed && EVIDENCE.has(failed.code)) key = 'evidence';
  else if (failed && ADVISED.has(failed.code)) key = failed.code;
  else if (failed) key = failed.step === 'form' ? 'form' : 'failed';
  if (key === 'verified') return null;
  return element('p', {}, words.say(`do.${key}`), ...(result.later === null || failed ? [] : [' ', laterLink(result.later, words)]));
}

function laterLink(index, words) {
  return element('a', { href: `?entry=${index}` }, words.say('check-later', [index]));
}

function stepItem({ step, status, code, values }, words) {
  const shown = code === 'witnesses' ? [values[0], values[1], new Date(values[2] * 1000)] : values;
  return element('li', { 'data-step': step, 'data-status': status, 'data-code': code },
    mark(MARKS[status]),
    element('span', {}, element('strong', {}, words.say(`step.${step}`)), element('br'),
      words.say(`${status === 'ok' ? 'ok' : 'why'}.${code}`, shown)),
    element('span', {}, element('span', { class: `tag ${TAGS[status]}` }, words.say(`status.${status}`))));
}

/** The entry as a list of facts and a table of its fields. */
function content({ leaf, opened, steps }, words, open) {
  const proven = steps.some(({ step, status }) => step === 'inclusion' && status === 'ok');
  const facts = [
    ['act', words.name('act', leaf.act)],
    ['register', words.name('register', leaf.register)],
    ['recorded', words.time(new Date(leaf.recorded))],
    ['role', words.name('role', leaf.role)],
    ['entity', element('code', {}, leaf.entity)],
    ['demonstration', words.say(leaf.demonstration ? 'yes' : 'no')],
  ];
  const list = element('dl', { class: 'facts' });
  for (const [key, value] of facts) list.append(element('dt', {}, words.say(key)), element('dd', {}, value));
  const link = `/${words.language}/${words.language === 'lv' ? 'zurnals' : 'log'}/${leaf.index}`;
  return element('details', { class: 'sheet stack', open: open ? '' : null },
    element('summary', {}, element('strong', {}, words.say(proven ? 'content' : 'content-unproven'))),
    list,
    leaf.published === null ? null : table(words, 'published', ['field', 'value'], [...leaf.published]),
    ...(leaf.commitments.size === 0 ? [] : fields(leaf, opened, words)),
    element('p', {}, element('a', { href: link }, words.say('to-entry'))));
}

/** The fields with the values that were handed over; where none was, one sentence says so instead of each row. */
function fields(leaf, opened, words) {
  const value = field => (opened.has(field) ? opened.get(field) || '–' : element('span', { class: 'soft' }, words.say('sealed')));
  const commitment = hash => element('code', { title: hash }, `${hash.slice(0, 8)}…`);
  const name = field => words.name('field', field);
  if (opened.size === 0) {
    const rows = [...leaf.commitments].map(([field, hash]) => [name(field), commitment(hash)]);
    return [element('p', { class: 'soft' }, words.say('all-sealed')), table(words, 'fields', ['field', 'commitment'], rows)];
  }
  const rows = [...leaf.commitments].map(([field, hash]) => [name(field), value(field), commitment(hash)]);
  return [table(words, 'fields', ['field', 'value', 'commitment'], rows)];
}

function table(words, label, columns, rows) {
  const head = columns.map(column => element('th', { scope: 'col' }, words.say(column)));
  const cells = rows.map(row => element('tr', {}, ...row.map(value => element('td', {}, value))));
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.say(label) },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...cells)));
}

/** Public sample proofs: how many came out as they say they must, and the others first. */
export function probesCard(probes, words) {
  const other = probes.filter(probe => !probe.agrees);
  const listed = [...other, ...probes.filter(probe => probe.agrees).slice(0, LISTED_PROBES)];
  const rows = listed.map(({ name, description, reason, agrees }) => [
    element('span', {}, element('code', {}, name), element('br'), element('span', { class: 'soft small' }, description)),
    reason === null ? words.say('probe-accepted') : `${words.say('probe-refused')}: ${words.say(`why.${reason.code}`, reason.values)}`,
    element('span', { class: `tag ${agrees ? 'ok' : 'bad'}` }, words.say(agrees ? 'probe-agrees' : 'probe-differs')),
  ]);
  return element('article', { class: 'sheet stack', 'data-probes': probes.length, 'data-agree': probes.length - other.length },
    element('h3', {}, words.say('probes')),
    element('p', {}, words.say('probes-summary', [probes.length, probes.length - other.length, other.length])),
    listed.length < probes.length ? element('p', { class: 'soft' }, words.say('probe-hidden', [LISTED_PROBES])) : null,
    table(words, 'probes', ['probe-file', 'probe-result', 'status.note'], rows));
}

export function keyItem(key, words) {
  const use = !key.usable ? 'key-other' : key.type === 1 ? 'key-log' : 'key-witness';
  return element('li', {}, element('strong', {}, words.say(use)), element('br'), element('code', {}, key.vkey));
}
