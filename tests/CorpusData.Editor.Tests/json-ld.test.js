import assert from "node:assert/strict";
import { test } from "node:test";
import { exportExample, readTriples } from "./json-ld.js";

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const oa = "http://www.w3.org/ns/oa#";
const schema = "https://schema.org/";
const corpus = "urn:corpus:brennhaven:";
const slot = `${corpus}schema/`;

const claim = {
  [type]: [`<${schema}Claim>`],
  [`${schema}about`]: [`<${corpus}Event/ramp-collapse>`, `<${corpus}Person/anton-brekk>`],
  [`${schema}identifier`]: ["four-hurt"],
  [`${schema}text`]: ["The fall of the ramp killed one docker and hurt four others."],
  [`${slot}article`]: [`<${corpus}Article/ramp-collapse>`],
  [`${slot}certainty`]: ["stated"],
  [`${slot}confirmed_by`]: [`<${corpus}Claim/anton-brekk-killed>`, `<${corpus}Claim/fire-service-stands-by-four>`],
  [`${slot}cue`]: [quotation("said", 179, 183)],
  [`${slot}disputed_by`]: [`<${corpus}Claim/five-injured>`, `<${corpus}Claim/six-injured>`],
  [`${slot}evidence`]: [quotation("A docker was killed and four others were hurt on Monday afternoon", 13, 78)],
  [`${slot}figures`]: [figure("hurt", "4"), figure("killed", "1")],
  [`${slot}kind`]: ["casualties"],
  [`${slot}made_on`]: ["2031-03-03^^date"],
  [`${slot}retracted_by`]: [`<${corpus}Claim/fire-service-accepts-five>`],
  [`${slot}source`]: [`<${corpus}Organization/fire-service>`],
};

function quotation(text, start, end) {
  return {
    [type]: [`<${schema}Quotation>`],
    [`${oa}end`]: [`${end}^^integer`],
    [`${oa}start`]: [`${start}^^integer`],
    [`${schema}isPartOf`]: [`<${corpus}Article/ramp-collapse>`],
    [`${schema}text`]: [text],
  };
}

function figure(quantity, value) {
  return {
    [type]: [`<${slot}Figure>`],
    [`${slot}quantity`]: [quantity],
    [`${slot}unit`]: ["people"],
    [`${slot}value`]: [`${value}^^decimal`],
  };
}

test("a processor reads the records of schema-org, and drops nothing", async () => {
  const [graph] = exportExample("schema-org", "corpus.jsonld");
  const triples = await readTriples(graph);

  assert.deepEqual(triples.describe(`${corpus}Claim/four-hurt`), claim);
  assert.equal(triples.ofType(`${schema}Claim`).length, graph["@graph"].filter((node) => node["@type"] === `${schema}Claim`).length);
});

test("a processor reads the annotations of web-annotation and their records, and drops nothing", async () => {
  const [page, graph] = exportExample("web-annotation", "annotations.jsonld", "records.jsonld");
  const annotations = await readTriples(page);
  const records = await readTriples(graph);
  const cue = annotations.describe(`${corpus}Claim/four-hurt#Claim.cue-0`);
  const nodes = new Set(graph["@graph"].map((node) => node["@id"]));

  assert.deepEqual(cue[type], [`<${oa}Annotation>`]);
  assert.deepEqual(cue[`${oa}motivatedBy`], [`<${oa}describing>`]);
  assert.deepEqual(cue[`${oa}hasBody`], [
    {
      [type]: [`<${oa}SpecificResource>`],
      [`${oa}hasPurpose`]: [`<${oa}linking>`],
      [`${oa}hasSource`]: [`<${corpus}Claim/four-hurt>`],
    },
    {
      [type]: [`<${oa}TextualBody>`],
      [`${oa}hasPurpose`]: [`<${oa}tagging>`],
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#value": ["Claim.cue"],
    },
  ]);
  const [target] = cue[`${oa}hasTarget`];
  assert.deepEqual(target[`${oa}hasSource`], [`<${corpus}Article/ramp-collapse>`]);
  const [position, quote] = target[`${oa}hasSelector`].sort((one) => (one[type][0].includes("Position") ? -1 : 1));
  assert.deepEqual(position, {
    [type]: [`<${oa}TextPositionSelector>`],
    [`${oa}end`]: ["183^^integer"],
    [`${oa}start`]: ["179^^integer"],
  });
  assert.deepEqual(quote[type], [`<${oa}TextQuoteSelector>`]);
  assert.deepEqual(quote[`${oa}exact`], ["said"]);
  assert.ok(quote[`${oa}prefix`][0].endsWith("the Brennhaven Fire Service "));
  assert.ok(quote[`${oa}suffix`][0].startsWith("."));
  assert.deepEqual(annotations.describe(`${corpus}Claim/four-hurt`)["http://www.w3.org/2000/01/rdf-schema#label"], [claim[`${schema}text`][0]]);

  assert.deepEqual(records.describe(`${corpus}Claim/four-hurt`), claim);
  assert.equal(annotations.ofType(`${oa}Annotation`).length, page.items.length);
  for (const { target, body } of page.items) {
    assert.ok(nodes.has(target.source), target.source);
    assert.ok(nodes.has((body[0] ?? body).source.id), JSON.stringify(body));
  }
});
