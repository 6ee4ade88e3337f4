import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const root = resolve(import.meta.dirname, "../..");
const tool = join(root, "src/CorpusData.Cli/bin/Debug/net8.0/CorpusData.Cli.dll");

// Returns the command line of the tool.
export const corpus = (...args) => ["dotnet", [tool, ...args]];

// A corpus written as a site to a temporary folder.
export class Site {
  constructor(corpusFolder, ...options) {
    this.folder = mkdtempSync(join(tmpdir(), "corpus-site-"));
    const [command, args] = corpus("site", corpusFolder, "-o", join(this.folder, "site"), "--quiet", ...options);
    execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  }

  // The address of a page on the disk.
  url(page) {
    return pathToFileURL(join(this.folder, "site")).href + "/" + page;
  }

  pages() {
    return readdirSync(join(this.folder, "site"), { recursive: true }).filter((file) => file.endsWith(".html"));
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}
