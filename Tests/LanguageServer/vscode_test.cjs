// Compiles the VS Code extension with Debian's TypeScript and runs it against a stand-in for the editor: what it starts, which commands
// and settings it has, and that package.json names the same. The editor itself is not run.
const assert = require("node:assert");
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
// Debian's folder is not among those that a Node.js from elsewhere searches.
const ts = require(fs.existsSync("/usr/share/nodejs/typescript") ? "/usr/share/nodejs/typescript" : "typescript");

const folder = path.join(__dirname, "../../editors/vscode");
const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");
const manifest = JSON.parse(read("package.json"));
const source = read("src/extension.ts");

// What TypeScript itself can say without the declarations of the editor's modules.
const { outputText, diagnostics } = ts.transpileModule(source, {
  reportDiagnostics: true,
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, strict: true },
});
assert.deepEqual(diagnostics.map((item) => ts.flattenDiagnosticMessageText(item.messageText, "\n")), []);
new vm.Script(Module.wrap(outputText), { filename: "extension.js" });

// The manifest: every field that VS Code needs, nothing that is not there.
for (const key of ["name", "displayName", "description", "version", "publisher", "license", "main"]) assert.ok(manifest[key], key);
assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
assert.match(manifest.engines.vscode, /^\^1\.\d+\.0$/);
const latest = fs.readFileSync(path.join(__dirname, "../../CHANGELOG.md"), "utf8").match(/^## \[(.+?)\]/m)[1];
assert.equal(manifest.version, latest, "the extension has the version of the changelog");
const config = JSON.parse(read("tsconfig.json")).compilerOptions;
assert.equal(path.join(config.outDir, "extension.js"), path.normalize(manifest.main));
const imported = [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1].split("/")[0]).filter((name) => name !== "vscode");
assert.deepEqual(Object.keys(manifest.dependencies), imported);

// The stand-in.
const commands = new Map();
const asked = new Set();
const started = [];
class LanguageClient {
  constructor(id, name, server, options) { Object.assign(this, { id, name, server, options }); started.push(this); }
  code2ProtocolConverter = { asUri: (uri) => `file://${uri}` };
  async start() { this.isRunning = true; }
  async stop() { this.isRunning = false; }
  async sendRequest(_type, params) {
    this.last = params;
    return { text: "Hello!", fixture: params.arguments[0].fixture ?? "usual", missing: ["order_number"], fixtures: ["empty", "usual"] };
  }
}
const shown = [];
const values = { path: "replybook", book: "" };
const vscode = {
  commands: { registerCommand: (name, run) => { commands.set(name, run); return { dispose() {} }; } },
  workspace: {
    getConfiguration: () => ({ get: (key, fallback) => { asked.add(`replybook.${key}`); return values[key] ?? fallback; } }),
    onDidChangeConfiguration: (listener) => { vscode.changed = listener; return { dispose() {} }; },
    openTextDocument: async ({ content }) => content,
  },
  window: {
    activeTextEditor: { document: { uri: "/book/Templates/delivery/a.en.md" } },
    showQuickPick: async (items) => items[1],
    showTextDocument: async (content) => { shown.push(content); },
    showErrorMessage: async (message) => { throw new Error(message); },
  },
  ViewColumn: { Beside: -2 },
};
const extension = new Module("extension.js");
extension.require = (name) =>
  name === "vscode" ? vscode : { LanguageClient, ExecuteCommandRequest: { type: "workspace/executeCommand" } };
extension._compile(outputText, "extension.js");

(async () => {
  const subscriptions = [];
  await extension.exports.activate({ subscriptions });
  assert.equal(started.length, 1);
  assert.deepEqual(started[0].server, { command: "replybook", args: ["lsp"] });
  assert.ok(started[0].isRunning);
  const selected = started[0].options.documentSelector.map((filter) => filter.language ?? filter.pattern);
  assert.deepEqual(selected, ["markdown", "yaml", "**/.replybook-words.txt"]);
  assert.deepEqual([...commands.keys()].sort(), manifest.contributes.commands.map((item) => item.command).sort());
  assert.deepEqual([...asked].sort(), Object.keys(manifest.contributes.configuration.properties).sort());

  await commands.get("replybook.renderTemplate")();
  assert.deepEqual(started[0].last.arguments, [{ uri: "file:///book/Templates/delivery/a.en.md", fixture: "usual" }]);
  assert.deepEqual(shown, ["Hello!\n\nWithout a value: order_number\n"]);

  values.book = "/book";
  await vscode.changed({ affectsConfiguration: (name) => name === "replybook" });
  assert.deepEqual(started[1].server.args, ["lsp", "--book", "/book"]);
  assert.ok(!started[0].isRunning && started[1].isRunning);
  await extension.exports.deactivate();
  assert.ok(!started[1].isRunning);
  console.log("the VS Code extension compiles and starts the server");
})().catch((error) => { console.error(error); process.exit(1); });
