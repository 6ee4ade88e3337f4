// Runs search.js without a browser: node client.cjs <folder of the assets>. The input is a request as JSON, the output its answer.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { runInThisContext } = require('node:vm');

const assets = process.argv[2];
const run = (path) => runInThisContext(readFileSync(path, 'utf8'), { filename: path });
const unassigned = /[\p{Cn}\p{Cs}\p{Co}]/u;

// The terms of each character between two letters, or null for a code point that is no character.
function termsOfCharacters() {
  return Array.from({ length: 0x110000 }, (_, code) => {
    const character = String.fromCodePoint(code);
    return unassigned.test(character) ? null : corpusSearch.terms(`a${character}b`).join(' ');
  });
}

async function answer({ site, texts, queries, characters }) {
  run(join(assets, 'search.js'));
  const loaded = [];
  corpusSearch.load = async (path) => {
    loaded.push(path);
    run(join(site, path));
  };
  corpusSearch.loadLibrary = async () => {
    globalThis.MiniSearch = require(join(assets, 'minisearch.js'));
  };
  const results = [];
  for (const query of queries ?? []) {
    const { entries, areAll } = await corpusSearch.search(query);
    results.push({ areAll, count: entries.length, entries: await corpusSearch.describe(entries.slice(0, 20)) });
  }

  return { terms: (texts ?? []).map(corpusSearch.terms), results, loaded, characters: characters ? termsOfCharacters() : [] };
}

answer(JSON.parse(readFileSync(0, 'utf8'))).then((value) => process.stdout.write(JSON.stringify(value)));
