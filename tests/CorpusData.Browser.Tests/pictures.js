// Takes the pictures of the documentation: npm run pictures
import { join } from "node:path";
import { startBrowser } from "./browser.js";
import { root, Site } from "./site.js";

const article = "articles/iran-aims-to-kick-us-out.html";
const pictures = [
  { name: "site-index", page: "index.html" },
  { name: "site-document", page: `${article}#claims.no-american-casualties`, selects: true },
];

const site = new Site(root);
const browser = await startBrowser();
for (const { name, page: path, selects = false } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(site.url(path));
  if (selects) {
    await page.locator(".card[aria-current]").click({ position: { x: 6, y: 6 } });
    await page.mouse.move(700, 5);
    await page.waitForTimeout(1_000);
  }
  await page.screenshot({ path: join(root, "docs/pictures", `${name}.png`) });
  await page.close();
}
await browser.close();
site.remove();
