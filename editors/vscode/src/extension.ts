import * as vscode from "vscode";
import { ExecuteCommandRequest, LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

/** What `replybook.render` returns. */
interface Render {
  text: string;
  fixture: string;
  missing: string[];
  fixtures: string[];
}

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("replybook.renderTemplate", renderTemplate),
    vscode.commands.registerCommand("replybook.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("replybook")) await restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function restart(): Promise<void> {
  await client?.stop();
  await start();
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("replybook");
  const book = settings.get<string>("book", "");
  const server: ServerOptions = {
    command: settings.get<string>("path", "replybook"),
    args: book === "" ? ["lsp"] : ["lsp", "--book", book],
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", language: "yaml" },
      { scheme: "file", pattern: "**/.replybook-words.txt" },
    ],
    middleware: {
      // The lens above a template: the text is shown beside it, where it can be read and copied.
      executeCommand: (command, args, next) => (command === "replybook.render" ? renderTemplate() : next(command, args)),
    },
  };
  client = new LanguageClient("replybook", "Replybook", server, options);
  try {
    await client.start();
  } catch (error) {
    void vscode.window.showErrorMessage(`Replybook cannot start '${server.command}': ${String(error)}. Set 'replybook.path'.`);
  }
}

async function render(uri: string, fixture?: string): Promise<Render | undefined> {
  return await client?.sendRequest(ExecuteCommandRequest.type, { command: "replybook.render", arguments: [{ uri, fixture }] });
}

async function renderTemplate(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (client === undefined || document === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  try {
    let result = await render(uri);
    if (result === undefined) return;
    if (result.fixtures.length > 1) {
      const fixture = await vscode.window.showQuickPick(result.fixtures, { placeHolder: "Fixture" });
      if (fixture === undefined) return;
      result = (await render(uri, fixture)) ?? result;
    }
    const missing = result.missing.length === 0 ? "" : `\n\nWithout a value: ${result.missing.join(", ")}\n`;
    const shown = await vscode.workspace.openTextDocument({ content: result.text + missing });
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
