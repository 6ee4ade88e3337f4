// The search of the site. It reads the files of the folder 'search', each of which calls corpusSearch.receive.
// They are scripts, because a page that is opened from a disk may load nothing else.
(() => {
  'use strict';

  // The longest term, in UTF-16 code units.
  const longestTerm = 40;
  // The most files of the index that are read for one word.
  const mostShards = 4;
  // The most postings, in characters, that are read for one word that has not been typed to its end.
  const mostPostings = 40_000;
  // How many results are shown at once.
  const resultsOfPage = 20;
  // The numbers of fields and levels are those of a posting; see Posting.cs and Relevance.cs.
  const fields = ['title', 'names', 'text'];
  const levels = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40];
  // Four is the level of a word that appears once in a field of average length, so k and d are those of MiniSearch for it.
  const relevance = { boost: { title: 3, names: 4 }, bm25: { k: 4.8, b: 0, d: 1.318 } };

  // Letters that are searched as others, although Unicode does not decompose them.
  const letters = new Map([
    ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ħ', 'h'], ['þ', 'th'], ['ı', 'i'],
    ['ς', 'σ'], ['ى', 'ي'], ['ی', 'ي'], ['ک', 'ك'], ['ـ', ''],
  ]);
  const dropped = /(?!\u200b)[\p{M}\p{Cf}]/gu;
  const letter = /[\p{L}\p{N}]/u;
  // Han, Hiragana, Katakana, Thai, Lao, Myanmar and Khmer, which have no spaces between words.
  const unspaced =
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]/u;

  const folded = new Map();

  /** Returns the characters that a character is searched as. */
  function fold(character) {
    let found = folded.get(character);
    if (found === undefined) {
      const lower = character.normalize('NFKD').replace(dropped, '').toLowerCase();
      found = Array.from(lower, (c) => letters.get(c) ?? c).join('');
      folded.set(character, found);
    }

    return found;
  }

  /**
   * Returns the terms of a text, in its order: the words, and for scripts without spaces each two characters that follow
   * each other, and the last one. LetterFolding.cs and Tokenizer.cs do the same.
   */
  function terms(text) {
    const found = [];
    let word = '';
    let last = '';
    let isAlone = true;
    const endWord = () => {
      if (word) {
        found.push({ term: word, kind: 'word' });
        word = '';
      }
    };
    const endRun = () => {
      if (last) {
        found.push({ term: last, kind: isAlone ? 'alone' : 'last' });
        last = '';
      }
    };
    for (const character of text) {
      for (const c of fold(character)) {
        if (!letter.test(c)) {
          endWord();
          endRun();
        } else if (unspaced.test(c)) {
          endWord();
          if (last) {
            found.push({ term: last + c, kind: 'pair' });
          }

          isAlone = !last;
          last = c;
        } else {
          endRun();
          if (word.length + c.length <= longestTerm) {
            word += c;
          }
        }
      }
    }

    endWord();
    endRun();
    return found;
  }

  /** Returns the words of a query, each once. A word that is not complete is the beginning of the terms that match it. */
  function queryWords(query) {
    const found = terms(query).filter(({ kind }) => kind !== 'last');
    const words = new Map();
    found.forEach(({ term, kind }, index) => {
      words.set(term, words.get(term) || kind === 'alone' || index === found.length - 1);
    });
    return Array.from(words, ([term, isBeginning]) => ({ term, isBeginning }));
  }

  const contents = new Map();
  const requests = new Map();

  /** Returns the content of a file of the folder 'search', which is loaded once. */
  function read(name) {
    let request = requests.get(name);
    if (!request) {
      request = api.load(`search/${name}.js`).then(() => contents.get(name));
      request.catch(() => requests.delete(name));
      requests.set(name, request);
    }

    return request;
  }

  /** Returns the numbers of the shards that contain terms with a beginning: the first is the one that has it as a term. */
  function shardsOf(beginning, { shards }) {
    let low = 0;
    let high = shards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shards[middle] <= beginning) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }

    const found = low > 0 ? [low - 1] : [];
    for (let next = low; next < shards.length && shards[next].startsWith(beginning); next++) {
      found.push(next);
    }

    return found;
  }

  /** Returns the shards to read for a word that is in no entry: those of words that begin like it, the nearest first. */
  function shardsNear(word, manifest) {
    const [own = 0] = shardsOf(word, manifest);
    return shardsOf(word.slice(0, 2), manifest).sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  }

  /** Whether two words differ at one place only, by two letters at most. MiniSearch then says how much. */
  function areSimilar(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start]) {
      start++;
    }

    let endOfA = a.length;
    let endOfB = b.length;
    while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
      endOfA--;
      endOfB--;
    }

    return endOfA - start <= 2 && endOfB - start <= 2;
  }

  function mostEdits(word) {
    return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  }

  /** Returns the terms that match a word with their postings, and whether there are more than are read. */
  async function matches(word, areTyposAllowed, manifest) {
    const numbers = areTyposAllowed ? shardsNear(word.term, manifest) : shardsOf(word.term, manifest);
    const needed = numbers.slice(0, areTyposAllowed || word.isBeginning ? mostShards : 1);
    const shards = await Promise.all(needed.map((number) => read(`shard-${number}`)));
    const isMatch = areTyposAllowed
      ? (term) => term.startsWith(word.term) || (mostEdits(word.term) > 0 && areSimilar(term, word.term))
      : word.isBeginning ? (term) => term.startsWith(word.term) : (term) => term === word.term;
    const found = [];
    for (const shard of shards) {
      for (let i = 0; i < shard.length; i += 2) {
        if (isMatch(shard[i])) {
          found.push([shard[i], shard[i + 1]]);
        }
      }
    }

    // The shortest terms are the most like the word.
    found.sort(([a], [b]) => a.length - b.length);
    let length = 0;
    const terms = found.filter(([, postings], index) => (length += postings.length) <= mostPostings || index === 0);
    const areMore = terms.length < found.length || (!areTyposAllowed && word.isBeginning && needed.length < numbers.length);
    return { terms, areMore };
  }

  const digits = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', (c, i) => [c.charCodeAt(0), i]));

  /** Calls a function with the entry, field and level of each posting. PostingWriter.cs describes the form. */
  function decode(postings, use) {
    let entry = 0;
    let number = 0;
    let shift = 0;
    for (let i = 0; i < postings.length; i++) {
      const digit = digits.get(postings.charCodeAt(i));
      number += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        const rest = number % (levels.length * fields.length);
        entry += (number - rest) / (levels.length * fields.length);
        use(entry, Math.floor(rest / levels.length), levels[rest % levels.length]);
        number = 0;
        shift = 0;
      }
    }
  }

  /** Returns an index of MiniSearch that contains nothing but the given terms, and only entries that the filter accepts. */
  function createIndex(postingsOfTerms, isIncluded, manifest) {
    const documentIds = {};
    const fieldLength = {};
    const lengths = fields.map(() => 1);
    const index = [];
    for (const [term, postings] of postingsOfTerms) {
      const levelsOfFields = {};
      decode(postings, (entry, field, level) => {
        if (!isIncluded(entry)) {
          return;
        }

        (levelsOfFields[field] ??= {})[entry] = level;
        documentIds[entry] = entry;
        fieldLength[entry] = lengths;
      });
      index.push([term, levelsOfFields]);
    }

    const serialized = {
      documentCount: manifest.entries,
      nextId: manifest.entries,
      documentIds,
      fieldIds: Object.fromEntries(fields.map((field, number) => [field, number])),
      fieldLength,
      averageFieldLength: lengths,
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    };
    return globalThis.MiniSearch.loadJS(serialized, { fields, tokenize: (text) => [text], processTerm: (term) => term });
  }

  function rarity(frequency, entries) {
    return Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
  }

  /** Returns the entries that match the words, the best first. */
  async function find(words, areTyposAllowed, manifest) {
    const found = await Promise.all(words.map((word) => matches(word, areTyposAllowed, manifest)));
    const beginnings = new Set(words.filter((word) => areTyposAllowed || word.isBeginning).map((word) => word.term));
    const options = {
      ...relevance,
      prefix: (term) => beginnings.has(term),
      fuzzy: (term) => areTyposAllowed && mostEdits(term),
      boostTerm: (term) => (manifest.common.has(term)
        ? rarity(manifest.common.get(term), manifest.entries) / rarity(manifest.most, manifest.entries)
        : 1),
    };

    // Returns the entries of the words that an index contains.
    const entriesOf = (query, isNeeded, isIncluded) => {
      const postings = new Map(found.filter((_, i) => isNeeded(words[i].term)).flatMap(({ terms }) => terms));
      return createIndex(postings, isIncluded, manifest).search(query, options).map((result) => result.id);
    };

    // Of a common word, only some entries are known, so it must not exclude any.
    const isCommon = ({ term, isBeginning }, i) => found[i].areMore || manifest.common.has(term)
      || (isBeginning && manifest.commonTerms.some((common) => common.startsWith(term)));
    const common = words.filter(isCommon).map((word) => word.term);
    const required = words.map((word) => word.term).filter((term) => !common.includes(term));
    if (required.length === 0) {
      const all = entriesOf({ combineWith: 'AND', queries: common }, () => true, () => true);
      if (all.length >= resultsOfPage || common.length < 2) {
        return { entries: all, areAll: false };
      }

      const some = entriesOf({ combineWith: 'OR', queries: common }, () => true, () => true);
      return { entries: [...new Set([...all, ...some])], areAll: false };
    }

    const query = { combineWith: 'AND', queries: required };
    const entries = entriesOf(query, (term) => required.includes(term), () => true);
    if (common.length === 0 || entries.length < 2) {
      return { entries, areAll: true };
    }

    const allowed = new Set(entries);
    return {
      entries: entriesOf({ combineWith: 'OR', queries: [query, ...common] }, () => true, (entry) => allowed.has(entry)),
      areAll: true,
    };
  }

  /** Returns the entries that match a query, the best first, and whether these are all. */
  async function search(query) {
    const words = queryWords(query);
    const [{ common, ...rest }] = await Promise.all([read('manifest'), api.loadLibrary()]);
    const manifest = { ...rest, common: new Map(common), commonTerms: common.map(([term]) => term) };
    if (words.length === 0) {
      return { entries: [], areAll: true };
    }

    const found = await find(words, false, manifest);
    return found.entries.length > 0 ? found : find(words, true, manifest);
  }

  /** Returns the path, kind and title of each entry. */
  async function describe(entries) {
    const { block } = await read('manifest');
    return Promise.all(entries.map(async (entry) => {
      const titles = await read(`titles-${Math.floor(entry / block)}`);
      const [path, kind, title] = titles.slice((entry % block) * 3);
      return { path, kind, title };
    }));
  }

  const api = {
    receive: (name, content) => contents.set(name, content),
    terms: (text) => terms(text).map(({ term }) => term),
    fold,
    search,
    describe,
    load: undefined,
    loadLibrary: undefined,
  };
  globalThis.corpusSearch = api;

  // How long the search waits for the next letter, in milliseconds.
  const pause = 80;

  /** Connects the search to the page's header. */
  function connect() {
    const input = document.getElementById('search');
    const panel = document.getElementById('search-results');
    const box = input.closest('.search');
    const root = document.documentElement.dataset.root ?? '';

    const create = (tag, attributes, ...children) => {
      const element = document.createElement(tag);
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      element.append(...children);
      return element;
    };
    const status = create('p', { class: 'search-status', 'aria-live': 'polite' });
    const list = create('ul', { id: 'search-list', class: 'search-list', role: 'listbox', 'aria-label': 'Search results' });
    const more = create('button', { class: 'search-more', type: 'button' }, 'More results');

    // The search that is shown. An answer to an earlier one comes too late.
    let current = 0;
    let query = '';
    let found = { entries: [], areAll: true };
    let active = -1;
    let timer;
    // Whether the list is not yet that of what is typed, and whether to open its first result when it is.
    let isLate = false;
    let opensFirst = false;

    const loads = new Map();
    const load = (path) => {
      if (!loads.has(path)) {
        loads.set(path, new Promise((resolve, reject) => {
          const script = create('script', { src: root + path });
          script.addEventListener('load', resolve);
          script.addEventListener('error', () => {
            loads.delete(path);
            script.remove();
            reject(new Error(`'${path}' was not loaded`));
          });
          document.head.append(script);
        }));
      }

      return loads.get(path);
    };
    api.load = load;
    api.loadLibrary = () => load('assets/minisearch.js');

    const options = () => Array.from(list.querySelectorAll('[role=option]'));

    function activate(index) {
      const all = options();
      active = index;
      all.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
      if (index < 0) {
        input.removeAttribute('aria-activedescendant');
      } else {
        input.setAttribute('aria-activedescendant', all[index].id);
        all[index].scrollIntoView({ block: 'nearest' });
      }
    }

    function open() {
      panel.hidden = false;
      list.hidden = list.childElementCount === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
    }

    function close() {
      panel.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      activate(-1);
    }

    function report(text) {
      status.textContent = text;
      more.hidden = true;
      open();
    }

    function hrefOf(path) {
      return root + path + (path.includes('#') ? '' : `#q=${encodeURIComponent(query)}`);
    }

    /** Adds the next results to the list. */
    async function showMore() {
      const search = current;
      const shown = list.childElementCount;
      const results = await api.describe(found.entries.slice(shown, shown + resultsOfPage));
      if (search !== current || shown !== list.childElementCount) {
        return;
      }

      results.forEach(({ path, kind, title }, i) => {
        const option = create(
          'a',
          { role: 'option', id: `search-option-${shown + i}`, href: hrefOf(path), tabindex: '-1', 'aria-selected': 'false' },
          create('bdi', {}, title),
          ' ',
          create('span', { class: 'kind' }, kind));
        list.append(create('li', { role: 'none' }, option));
      });
      const count = found.entries.length;
      const isMore = list.childElementCount < count;
      const total = found.areAll ? String(count) : `${count} or more`;
      report(isMore || !found.areAll ? `Showing ${list.childElementCount} of ${total}` : `${count} ${count === 1 ? 'result' : 'results'}`);
      more.hidden = !isMore;
    }

    async function start() {
      const search = ++current;
      query = input.value.trim();
      if (api.terms(query).length === 0) {
        isLate = false;
        list.replaceChildren();
        close();
        return;
      }

      try {
        const answer = await api.search(query);
        if (search !== current) {
          return;
        }

        found = answer;
        activate(-1);
        list.replaceChildren();
        if (found.entries.length === 0) {
          report(`No results for '${query}'`);
        } else {
          await showMore();
        }

        if (search === current) {
          isLate = false;
          if (opensFirst) {
            options()[0]?.click();
          }
        }
      } catch {
        if (search === current) {
          list.replaceChildren();
          report('The search could not load its files');
        }
      }
    }

    function clear() {
      clearTimeout(timer);
      input.value = '';
      start();
    }

    input.addEventListener('focus', () => {
      // The first search then has less to load. If it fails, the search reports it.
      Promise.all([api.loadLibrary(), read('manifest')]).catch(() => {});
      if (list.childElementCount > 0) {
        open();
      }
    });
    input.addEventListener('input', () => {
      isLate = true;
      opensFirst = false;
      clearTimeout(timer);
      timer = setTimeout(start, pause);
    });
    input.addEventListener('keydown', (event) => {
      const count = list.childElementCount;
      if (event.isComposing) {
        return;
      }

      if (event.key === 'Escape') {
        clear();
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
        open();
        // Before the first and after the last result is the text field itself.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
      } else if (event.key === 'Enter' && isLate) {
        opensFirst = true;
      } else if (event.key === 'Enter' && count > 0 && !panel.hidden) {
        options()[Math.max(active, 0)].click();
      } else {
        return;
      }

      event.preventDefault();
    });
    more.addEventListener('click', async () => {
      input.focus();
      await showMore();
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        input.focus();
        clear();
      }
    });
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget)) {
        close();
      }
    });
    // A press on the panel leaves the focus where it is, so that the panel stays open until the click.
    panel.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      // The page may stay the same.
      if (event.target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        close();
      }
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });

    input.setAttribute('aria-controls', list.id);
    list.hidden = true;
    more.hidden = true;
    panel.append(status, list, more);
    box.hidden = false;
  }

  if (typeof document !== 'undefined' && document.getElementById('search')) {
    connect();
  }
})();
