import { createStderrTail } from "../../stderr-tail.ts";
import { type ChildOptions, startProcess } from "../child-process.ts";
import { HandshakeError, type PluginAddress, readHandshake } from "./handshake.ts";

/** A go-plugin server that has been started and listens. */
export interface Service {
  readonly address: PluginAddress;
  stderr(): string;
  /** Ends it with all its processes. */
  stop(): void;
}

const longestHandshake = 64 * 1024;

/** Starts a go-plugin server. Rejects with {@link HandshakeError} when it ends, or says something else, or nothing in time. */
export function startService(options: ChildOptions, milliseconds: number): Promise<Service> {
  return new Promise((resolve, reject) => {
    const { child, kill, release } = startProcess(options);
    const tail = createStderrTail();
    const stop = (): void => {
      kill();
      release();
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const fail = (message: string): void => {
      clearTimeout(limit);
      stop();
      const text = tail.text();
      reject(new HandshakeError(text === "" ? message : `${message}\n${text}`));
    };
    const limit = setTimeout(() => fail("the plugin did not say in time where it listens"), milliseconds);
    let said = "";
    const onData = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (!said.includes("\n")) {
        if (said.length > longestHandshake) fail("the plugin's handshake has no end");
        return;
      }
      clearTimeout(limit);
      child.stdout?.off("data", onData).resume();
      try {
        resolve({ address: readHandshake(said.split("\n", 1)[0] ?? ""), stderr: tail.text, stop });
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
    };
    child.stdin?.on("error", () => undefined);
    child.stdout?.on("data", onData);
    child.stderr?.on("data", (chunk: Buffer) => tail.add(chunk));
    child.once("error", (error) => fail(error.message));
    child.once("close", (status) => fail(`the plugin ended before it served, with exit status ${status}`));
  });
}
