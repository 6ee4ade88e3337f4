import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { LanguageServer } from "./language-server.js";
import { root, Seed } from "./seed.js";

const article = "000_4b4d9c8dc36bf2af.yaml";
const firstClaim = "    statement: Iran aims to drive all American troops out of the region.\n";
const server = new LanguageServer();

before(() => server.start(root));
after(() => server.stop());

// Opens a seed that an author has edited, asks, and closes it again.
async function ask(seed, question) {
  const cursor = seed.text.includes("‸") ? seed.takeCursor() : undefined;
  const { uri, diagnostics } = await server.open(seed.path, seed.text);
  try {
    return await question({ uri, cursor, diagnostics });
  } finally {
    await server.close(uri);
  }
}

const complete = (seed) => ask(seed, ({ uri, cursor }) => server.complete(uri, cursor));
const hover = (seed) => ask(seed, ({ uri, cursor }) => server.hover(uri, cursor));
const diagnose = (seed) => ask(seed, ({ diagnostics }) => diagnostics);
const labels = (items) => items.map((item) => item.label);
const find = (items, label) => items.find((item) => item.label === label);
const documentation = (item) => item.documentation?.value ?? item.documentation;

for (const name of readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".yaml"))) {
  test(`nothing is underlined in ${name}`, async () => {
    assert.deepEqual(await diagnose(new Seed(name)), []);
  });
}

test("the keys of a claim are completed, but for those that are there", async () => {
  const items = await complete(new Seed(article).replace(firstClaim, `${firstClaim}    ‸\n`));

  assert.deepEqual(labels(items).sort(), ["article", "confirmed_by", "confirms", "disputed_by", "disputes", "id"]);
  assert.equal(documentation(find(items, "disputes")), "The claims that this claim contradicts.");
});

test("the keys of an article's annotations are completed, and no collection of the corpus", async () => {
  const items = await complete(new Seed(article).replace("\nheadline:", "\n‸\nheadline:"));

  assert.ok(labels(items).includes("published_at"), "a slot that is not written");
  assert.ok(!labels(items).includes("headline"), "a slot that is written");
  assert.ok(!labels(items).includes("body"), "the text of the document");
  assert.ok(!labels(items).includes("people"), "a collection of the corpus");
});

test("the collections of the corpus are completed in a part of it", async () => {
  const seed = new Seed("people.yaml");
  seed.text += "‸\n";
  const items = await complete(seed);

  assert.deepEqual(labels(items).sort(), ["articles", "claims", "events", "organizations", "places"]);
});

test("a new file may become either", async () => {
  const seed = new Seed("people.yaml");
  seed.path = join(root, "seeds", "new.yaml");
  seed.text = `${seed.text.split("\n")[0]}\n‸`;
  const items = await complete(seed);

  assert.ok(labels(items).includes("people"));
  assert.ok(labels(items).includes("headline"));
});

test("the kinds of claim are completed, each with what it says", async () => {
  const items = await complete(new Seed(article).replace("about: [iranian-government, us-forces]\n    kind: intention", "kind: ‸"));

  assert.equal(items.length, 13);
  assert.equal(documentation(find(items, "tribute")), "The source praises a person or a group.");
  assert.equal(find(items, "tribute").textEdit.newText, "tribute");
});

for (const [place, written] of [
  ["a value", "    source: ‸\n"],
  ["a value begun", "    source: hassan‸\n"],
  ["a list", "    about: [us-forces, ‸]\n"],
  ["a list of lines", "    about:\n      - us-forces\n      - ‸\n"],
]) {
  test(`the entities of the corpus are completed in ${place}`, async () => {
    const seed = new Seed("people.yaml");
    seed.text = `${seed.text}claims:\n  new:\n${written}`;
    const items = await complete(seed);

    assert.equal(documentation(find(items, "hassan-rouhani")), "Hassan Rouhani (Person)");
    assert.equal(documentation(find(items, "killing-of-soleimani")), "killing of Qasim Soleimani (Event)");
    assert.equal(find(items, "american-troops-out"), undefined, "a claim is no entity");
  });
}

test("the parts of a quote are completed", async () => {
  const items = await complete(new Seed(article).replace(firstClaim, `${firstClaim}    disputes: x\n`)
    .replace("cue: Iranian President Hassan Rouhani said Wednesday", "cue:\n      exact: Wednesday\n      ‸"));

  assert.deepEqual(labels(items).sort(), ["prefix", "suffix"]);
});

for (const [key, cursor, expected] of [
  ["a scalar", "head‸line:", "The headline of the article; where the copy carries none, it is made from the opening words of the text."],
  ["a collection", "cla‸ims:", "The claims that the article reports or makes itself, in reading order."],
  ["a list", "men‸tions:", "Every place in the text where an entity is named."],
]) {
  test(`the description of ${key} shows at its key`, async () => {
    const text = await hover(new Seed(article).replace(`\n${cursor.replace("‸", "")}`, `\n${cursor}`));

    assert.ok(text.includes(`\n${expected}\n`), text);
  });
}

for (const [key, written, expected] of [
  ["a quote", "    cu‸e: x\n", "The words with which the article attributes the claim."],
  ["a reference", "    sour‸ce: iran\n", "Who makes the claim, which is the publisher where the article itself does and nobody where no source is named."],
  ["an enum", "    ki‸nd: tribute\n", "What sort of claim it is."],
]) {
  test(`the description of ${key} shows at its key`, async () => {
    const seed = new Seed("people.yaml");
    seed.text = `${seed.text}claims:\n  new:\n${written}`;
    const text = await hover(seed);

    assert.ok(text.includes(`\n${expected}\n`), text);
    assert.ok(!text.includes("hassan-rouhani"), "the identifiers of all others are no description");
  });
}

for (const [place, before, after, key] of [
  ["a claim", firstClaim, `${firstClaim}    sorce: hassan-rouhani\n`, "sorce"],
  ["an article's annotations", "\ndateline: ", "\nbyline: x\ndateline: ", "byline"],
  ["a quote", "cue: Iranian President", "cue: { exact: Iranian, behind: President }\n    disputes: Iranian President", "behind"],
]) {
  test(`an unknown key in ${place} is underlined, and nothing else`, async () => {
    const seed = new Seed(article).replace(before, after);
    const diagnostics = await diagnose(seed);

    assert.deepEqual(
      diagnostics.map(({ range, message }) => ({ range, message })),
      [{ range: seed.rangeOf(key), message: `Property ${key} is not allowed.` }],
    );
  });
}

for (const [what, before, after, at, message] of [
  ["a value that the enum has not", "    kind: tribute", "    kind: tributes", "tributes", /^Value is not accepted\. Valid values: "intention"/],
  ["an identifier that does not match its pattern", "wikidata: Q1316", "wikidata: P1316", "P1316", /does not match the pattern/],
  ["a time that there is not", "\ndateline: ", "\npublished_at: 24:30\ndateline: ", "24:30", /^expected a time of day/],
]) {
  test(`${what} is underlined`, async () => {
    const seed = new Seed(before.startsWith("wikidata") ? "people.yaml" : article);
    seed.text = seed.text.replace(before, after);
    const [diagnostic, ...others] = await diagnose(seed);

    assert.deepEqual(diagnostic.range, seed.rangeOf(at));
    assert.match(diagnostic.message, message);
    assert.deepEqual(others, []);
  });
}

for (const nothing of ["", " ~", " null"]) {
  test(`a slot with the value '${nothing}' is underlined only if it is required`, async () => {
    const optional = new Seed(article).replace("\ndateline: ERBIL (Kurdistan 24)", `\npublished_at:${nothing}\ndateline:${nothing}`);
    const required = new Seed(article).replace(" Tehran aims to kick all American troops out of “the region”", nothing);

    assert.deepEqual(await diagnose(optional), []);
    assert.equal((await diagnose(required)).length, 1);
  });
}

test("a claim without what it must have is underlined at its name", async () => {
  const seed = new Seed("people.yaml");
  seed.text += "claims:\n  new-claim:\n    statement: x\n";
  const diagnostics = await diagnose(seed);

  assert.deepEqual(diagnostics.map((d) => d.message), ['Missing property "evidence".', 'Missing property "kind".']);
  assert.deepEqual(diagnostics[0].range, seed.rangeOf("new-claim"));
});

test("scalars are read by their slot, so what YAML takes for a number or boolean is text", async () => {
  const seed = new Seed("people.yaml");
  seed.text += "  x:\n    name: 007\n    aliases: [1e3, true, NO, 12:30:45]\n    role: false\n";

  assert.deepEqual(await diagnose(seed), []);
});
