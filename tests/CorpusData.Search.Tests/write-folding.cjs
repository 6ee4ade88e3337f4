// Writes folding.txt: node write-folding.cjs > ../../src/CorpusData.Site/Search/folding.txt
// Run it when search.js folds characters differently, or with a version of Node.js that has a newer version of Unicode.
'use strict';

require('../../src/CorpusData.Site/Assets/search.js');

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const letter = /[\p{L}\p{N}]/u;
const dropped = /^(?!\u200b)[\p{M}\p{Cf}]$/u;
const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
const codes = (text) => Array.from(text, (character) => character.codePointAt(0));

// All separators are alike.
const simplify = (text) =>
  text === '' || letter.test(text) ? Array.from(text, (c) => (letter.test(c) ? c : ' ')).join('') : ' ';

const ranges = [];
for (let code = 0; code < 0x110000; code++) {
  const character = String.fromCodePoint(code);
  const isComputed = (code >= firstSyllable && code <= lastSyllable) || /\p{Cs}/u.test(character);
  const folded = simplify(corpusSearch.fold(character));
  if (isComputed || folded === simplify(dropped.test(character) ? '' : character)) {
    continue;
  }

  const last = ranges.at(-1);
  const target = codes(folded);
  if (last && target.length === 1 && last.target.length === 1 && last.end === code && last.target[0] + code - last.start === target[0]) {
    last.end++;
  } else {
    ranges.push({ start: code, end: code + 1, target });
  }
}

for (const { start, end, target } of ranges) {
  console.log([end - start > 1 ? `${hex(start)}-${hex(end - 1)}` : hex(start), ...target.map(hex)].join(' '));
}
