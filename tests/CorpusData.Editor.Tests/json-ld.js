import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import { root } from "./seed.js";

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

// The terms of the Web Annotation context that an export uses. The context is written for this test, after the W3C's.
const contexts = new Map([["http://www.w3.org/ns/anno.jsonld", "contexts/anno.jsonld"]]);

// A document loader without a network.
function documentLoader(url) {
  if (!contexts.has(url)) {
    throw new Error(`The export refers to '${url}', which is not among the files.`);
  }

  const file = join(dirname(fileURLToPath(import.meta.url)), contexts.get(url));
  return { contextUrl: null, documentUrl: url, document: JSON.parse(readFileSync(file, "utf8")) };
}

/** Exports the corpus of the tests, and returns the files of the export as JSON. */
export function exportExample(format, ...files) {
  const folder = mkdtempSync(join(tmpdir(), "json-ld-"));
  try {
    const tool = [join(root, "src/CorpusData.Cli/bin/Debug/net8.0/CorpusData.Cli.dll")];
    const corpus = join(root, "tests/CorpusData.Example");
    execFileSync("dotnet", [...tool, "export", corpus, "-o", join(folder, "out"), "--to", format, "--quiet"], { stdio: "pipe" });
    return files.map((file) => JSON.parse(readFileSync(join(folder, "out", file), "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the triples of a document. A term without a definition, which a processor would drop, is an error. */
export async function readTriples(document) {
  const triples = await jsonld.toRDF(document, { documentLoader, safe: true });
  return new Triples(triples);
}

/** The triples of a document, by their subjects. */
class Triples {
  #bySubject = new Map();

  constructor(triples) {
    for (const triple of triples) {
      const subject = triple.subject.value;
      this.#bySubject.set(subject, [...(this.#bySubject.get(subject) ?? []), triple]);
    }
  }

  /** The IRIs and blank nodes that have a type. */
  ofType(type) {
    return [...this.#bySubject].filter(([, triples]) => triples.some((t) => t.predicate.value === rdfType && t.object.value === type)).map(([subject]) => subject);
  }

  /** Describes a node: its properties with their values, and blank nodes in place. */
  describe(node) {
    const description = {};
    for (const { predicate, object } of this.#bySubject.get(node) ?? []) {
      (description[predicate.value] ??= []).push(this.#valueOf(object));
    }

    for (const values of Object.values(description)) {
      values.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    }

    return description;
  }

  #valueOf(object) {
    if (object.termType === "Literal") {
      const type = object.datatype.value.replace("http://www.w3.org/2001/XMLSchema#", "");
      return type === "string" ? object.value : `${object.value}^^${type}`;
    }

    return object.termType === "BlankNode" ? this.describe(object.value) : `<${object.value}>`;
  }
}
