import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { corpus, root, Site } from "./site.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const article = "articles/iran-aims-to-kick-us-out.html";

// One page of each kind.
const kinds = {
  index: "index.html",
  collection: "claims/index.html",
  document: article,
  record: "claims/no-american-casualties.html",
  entity: "people/hassan-rouhani.html",
  "enum value": "ClaimKind/casualties.html",
  enum: "ClaimKind/index.html",
  relation: "relations/Claim-disputes.html",
  relations: "relations/index.html",
  timeline: "timeline/index.html",
  schema: "schema.html",
  about: "about.html",
};

let browser;
let shipped;
let example;

before(async () => {
  shipped = new Site(root);
  example = new Site(join(root, "tests/CorpusData.Example"));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  shipped?.remove();
  example?.remove();
});

// Opens a page, and fails if the page reports an error, breaks its policy or asks for anything outside the site.
async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems = [];
  const origin = new URL(url).protocol === "file:" ? "file:" : new URL(url).origin;
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) {
      problems.push(`asked for ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => problems.push(`could not load ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(url);
  return {
    page,
    async close() {
      await context.close();
      assert.deepEqual(problems, []);
    },
  };
}

async function withPage(url, options, use) {
  const opened = await open(url, options);
  try {
    await use(opened.page);
  } finally {
    await opened.close();
  }
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run({ preload: false }));
  return result.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target).join(", ")}`);
}

const lit = (page, name) => page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()), name);

for (const [kind, path] of Object.entries(kinds)) {
  test(`axe finds nothing on the page of kind '${kind}', light or dark`, () =>
    withPage(shipped.url(path), { colorScheme: "light" }, async (page) => {
      assert.deepEqual(await violations(page), []);
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      assert.deepEqual(await violations(page), []);
    }));
}

test("axe finds nothing on a page with Arabic, Hebrew or Icelandic quotes, nor on a phone", () =>
  withPage(example.url("articles/engineer-speaks.html"), { viewport: { width: 390, height: 844 } }, async (page) =>
    assert.deepEqual(await violations(page), [])));

test("no page is wider than a phone", async () => {
  for (const path of Object.values(kinds)) {
    await withPage(shipped.url(path), { viewport: { width: 360, height: 740 } }, async (page) =>
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, path));
  }
});

test("each page of the example opens from a disk without an error or a request", async () => {
  const opened = await open(example.url("index.html"));
  for (const path of example.pages().slice(0, 40)) {
    await opened.page.goto(example.url(path.split("/").map(encodeURIComponent).join("/")));
    assert.equal(await opened.page.locator("main h1").count(), 1, path);
  }
  await opened.close();
});

test("a click on a claim scrolls to its words and lights them", () =>
  withPage(shipped.url(article), {}, async (page) => {
    const card = page.locator(".card", { hasText: "without offering proof" }).or(page.locator(".card", { hasText: "offered no proof" })).first();
    await card.click({ position: { x: 6, y: 6 } });
    assert.deepEqual(await lit(page, "lit"), ["without offering proof"]);
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get("lit");
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.equal(await card.getAttribute("aria-current"), "true");
  }));

test("a claim with several quotes lights all of them", () =>
  withPage(shipped.url(article + "#claims.no-american-casualties"), {}, async (page) => {
    const words = (await lit(page, "lit")).join("|");
    assert.match(words, /Washington/);
    assert.match(words, /have both said/);
    assert.match(words, /no casualties/);
  }));

test("words of the text lead to their claim", () =>
  withPage(shipped.url(article), {}, async (page) => {
    await page.locator(".text a", { hasText: "without offering proof" }).click();
    assert.match(page.url(), /#claims\.no-proof-of-american-dead$/);
    assert.deepEqual(await lit(page, "lit"), ["without offering proof"]);
  }));

test("a filter hides the other claims and their lines", () =>
  withPage(shipped.url(article), {}, async (page) => {
    const select = page.locator(".filters select").last();
    await select.selectOption({ label: "casualties" });
    assert.equal(await page.locator(".card:visible").count(), 4);
    assert.equal(await page.locator(".filter-count").textContent(), "4 of 27");
    assert.ok((await page.locator(".text .off").count()) > 10);
    await select.selectOption({ label: "all" });
    assert.equal(await page.locator(".card:visible").count(), 27);
  }));

for (const [what, words, title] of [
  ["a word", "clandestine", "Quds Force is responsible"],
  ["an entity's alias", "Rouhani", "Hassan Rouhani"],
  ["a claim", "80 Americans terrorists", "The missile strikes killed 80 Americans"],
  ["the start of a word", "soleim", "Soleimani"],
]) {
  test(`the search finds ${what}`, () =>
    withPage(shipped.url("index.html"), {}, async (page) => {
      await page.keyboard.press("/");
      await page.locator("#search").pressSequentially(words);
      const results = page.locator("#search-results [role=option]");
      await results.first().waitFor();
      assert.ok((await results.allTextContents()).some((text) => text.includes(title)), (await results.allTextContents()).join("\n"));
      assert.deepEqual(await violations(page), []);
    }));
}

test("a result opens its page, on which the words are lit", () =>
  withPage(shipped.url("index.html"), {}, async (page) => {
    await page.locator("#search").fill("clandestine");
    await page.locator("#search-results [role=option]", { hasText: "Tehran aims" }).waitFor();
    await page.locator("#search-results [role=option]", { hasText: "Tehran aims" }).click();
    await page.waitForURL(/articles/);
    assert.ok((await lit(page, "found")).includes("clandestine"));
  }));

test("print hides the controls", () =>
  withPage(shipped.url(article), {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const control of [".top nav", ".search", ".theme", ".filters"]) {
      assert.equal(await page.locator(control).first().isVisible(), false, control);
    }
    assert.equal(await page.locator(".text").isVisible(), true);
  }));

test("the page can be read without JavaScript", () =>
  withPage(shipped.url(article + "#claims.eighty-americans-dead"), { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(".filters").isVisible(), false);
    assert.equal(await page.locator("#search").count(), 0);
    assert.ok(await page.locator(".card:target h3").isVisible());
    await page.locator(".card:target .pieces a").first().click();
    assert.ok(await page.locator(".text a:target").isVisible());
  }));

test("the colors can be chosen, and the choice is kept", () =>
  withPage(shipped.url("index.html"), { colorScheme: "light" }, async (page) => {
    await page.locator(".theme").click();
    await page.locator(".theme").click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    await page.reload();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  }));

test("the keyboard reaches the content first, and sees where it is", () =>
  withPage(shipped.url(article), {}, async (page) => {
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(".skip").evaluate((link) => link === document.activeElement), true);
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#main$/);
    await page.keyboard.press("Tab");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
  }));

test("the site works from any web server, in a folder of it", async () => {
  const types = { html: "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml" };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname).replace(/^\/news/, "");
    response.setHeader("Content-Type", types[path.split(".").pop()] ?? "text/plain");
    response.end(readFileSync(join(shipped.folder, "site", path)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await withPage(`http://127.0.0.1:${server.address().port}/news/index.html`, {}, async (page) => {
      await page.locator("#search").fill("Baghdad");
      await page.locator("#search-results [role=option]").first().waitFor();
      await page.locator("table a").first().click();
      assert.ok(await page.locator(".text a").first().isVisible());
    });
  } finally {
    server.close();
  }
});

test("a served page loads again when an annotation changes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-served-"));
  cpSync(join(root, "schema"), join(folder, "schema"), { recursive: true });
  cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const [command, args] = corpus("site", folder, "--serve", String(port), "--watch");
  const server = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const address = await new Promise((resolve) => server.stdout.once("data", (data) => resolve(String(data).trim())));
    await withPage(address + article, {}, async (page) => {
      const file = join(folder, "seeds/000_4b4d9c8dc36bf2af.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace("headline: Tehran aims", "headline: Changed, Tehran aims"));
      await page.locator("h1", { hasText: "Changed, Tehran aims" }).waitFor();
      writeFileSync(file, readFileSync(file, "utf8").replace("evidence: without offering proof", "evidence: without offering any proof"));
      await page.getByRole("link", { name: "Findings" }).waitFor();
      await page.goto(address + "findings.html");
      assert.match(await page.locator(".findings").textContent(), /CORPUS401/);
      assert.deepEqual(await violations(page), []);
    });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});
