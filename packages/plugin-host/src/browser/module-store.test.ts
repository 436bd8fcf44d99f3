import { expect, test } from "vitest";
import { prepareModule } from "../wasm/prepare-module.ts";
import type { CompiledModule } from "./job.ts";
import { createModuleStore } from "./module-store.ts";

const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const compiled: CompiledModule = { kind: "compiled", prepared: prepareModule(empty, 65_536), optionsSchema: undefined };

test("a module is found by its hash and its limit of memory alone", () => {
  const store = createModuleStore();
  store.keep("a", 1, compiled);
  expect([store.find("a", 1), store.find("a", 2), store.find("b", 1)]).toEqual([compiled, undefined, undefined]);
});

test("of more than eight modules, the one that was not used for longest is forgotten", () => {
  const store = createModuleStore();
  for (const hash of "abcdefgh") store.keep(hash, 1, compiled);
  store.find("a", 1);
  store.keep("i", 1, compiled);
  expect([..."abcdefghi"].filter((hash) => !store.find(hash, 1))).toEqual(["b"]);
});
