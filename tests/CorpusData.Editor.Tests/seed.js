import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A seed of this repository, in which an author edits and points. Nothing is written to the file. */
export class Seed {
  constructor(name) {
    this.path = join(root, "seeds", name);
    this.text = readFileSync(this.path, "utf8");
  }

  /** Replaces a part that is there once. */
  replace(before, after) {
    if (this.text.split(before).length !== 2) {
      throw new Error(`'${before}' is not there once.`);
    }

    this.text = this.text.replace(before, () => after);
    return this;
  }

  /** Takes the cursor, '‸', out of the text. */
  takeCursor() {
    const position = this.positionOf("‸");
    this.text = this.text.replace("‸", "");
    return position;
  }

  positionOf(words, offset = 0) {
    const lines = this.text.slice(0, this.text.indexOf(words) + offset).split("\n");
    return { line: lines.length - 1, character: lines.at(-1).length };
  }

  rangeOf(words) {
    return { start: this.positionOf(words), end: this.positionOf(words, words.length) };
  }
}
