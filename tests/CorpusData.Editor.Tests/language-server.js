import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const server = join(dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")), "bin/yaml-language-server");

// What the server would fetch from elsewhere is off.
const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
  http: {},
  "[yaml]": {},
};

function deferred() {
  const result = {};
  result.promise = new Promise((resolve, reject) => Object.assign(result, { resolve, reject }));
  return result;
}

/** The YAML language server as an editor talks to it: over its standard streams. */
export class LanguageServer {
  #process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  #received = Buffer.alloc(0);
  #pending = new Map();
  #diagnostics = new Map();
  #configured = deferred();
  #lastId = 0;
  #lastVersion = 0;

  constructor() {
    this.#process.stdout.on("data", (data) => this.#receive(data));
    this.#process.on("exit", (code) => this.#fail(new Error(`The server ended with ${code}.`)));
  }

  async start(root) {
    await this.#request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
          hover: { contentFormat: ["markdown", "plaintext"] },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, didChangeConfiguration: {} },
      },
    });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "workspace/didChangeConfiguration", params: { settings } });
    await this.#configured.promise;
  }

  async stop() {
    await this.#request("shutdown");
    this.#process.removeAllListeners("exit");
    this.#send({ method: "exit" });
  }

  /** Opens a file with a text that need not be the one on disk, and gives what is underlined in it. */
  async open(path, text) {
    const uri = pathToFileURL(path).href;
    const diagnostics = this.#nextDiagnostics(uri);
    // The server keeps what it knows of a version, even of a file that was closed.
    const version = ++this.#lastVersion;
    this.#send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version, text } } });
    return { uri, diagnostics: await diagnostics };
  }

  /** Closes a file; the server then takes back what it has underlined. */
  async close(uri) {
    const none = this.#nextDiagnostics(uri);
    this.#send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
    await none;
  }

  async complete(uri, position) {
    const { items } = await this.#request("textDocument/completion", { textDocument: { uri }, position });
    return items;
  }

  async hover(uri, position) {
    const hover = await this.#request("textDocument/hover", { textDocument: { uri }, position });
    return hover?.contents.value ?? "";
  }

  #nextDiagnostics(uri) {
    this.#diagnostics.set(uri, deferred());
    return this.#diagnostics.get(uri).promise;
  }

  #request(method, params) {
    const id = ++this.#lastId;
    this.#pending.set(id, deferred());
    this.#send({ id, method, params });
    return this.#pending.get(id).promise;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(end, 0)))?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) {
        return;
      }

      const body = this.#received.subarray(end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle({ id, method, params, result, error }) {
    if (method === "workspace/configuration") {
      this.#send({ id, result: params.items.map((item) => settings[item.section] ?? null) });
      this.#configured.resolve();
    } else if (method === "textDocument/publishDiagnostics") {
      this.#diagnostics.get(params.uri)?.resolve(params.diagnostics);
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      const { resolve, reject } = this.#pending.get(id);
      this.#pending.delete(id);
      error ? reject(new Error(error.message)) : resolve(result);
    }
  }

  #fail(error) {
    for (const { reject } of [this.#configured, ...this.#pending.values(), ...this.#diagnostics.values()]) {
      reject(error);
    }
  }
}
