#!/usr/bin/env node
// Starts the command line. CommonJS and one file, because Node starts that some milliseconds sooner than an ES module.
//
// Runs the bundle's files with V8's code cache: what was compiled in one run is not compiled again in the next.
// The cache is a file per chunk in the user's cache folder. A missing, foreign or damaged cache costs time, never correctness:
// V8 checks its version, its flags and the source's length, but crashes on damaged contents. So every file holds its data twice and
// is taken only when both halves agree, which costs less than loading a checksum's code (zlib: 2–5 ms).
//
// A cache has the functions that were called before it was made: after `--version`, or a mistake in the first file, few. So it has with it
// how far each of the file's modules had been run, and is made anew by a run that goes further.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const mostFolders = 8;
const cacheFormat = 2;
// How far a module was run.
const toBadEnd = 1;
const toGoodEnd = 2;
const compilerTuning = Symbol.for("sqlc-ts: compiler tuning");
const workerChunk = Symbol.for("sqlc-ts: worker");
const dist = path.join(__dirname, "../dist");

start();

function start() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`sqlc-ts needs Node 20.19 or newer, this is ${process.versions.node}\n`);
    process.exitCode = 1;
  } else if (globalThis[workerChunk]) {
    // Of the bundle that the main thread runs.
    launch();
  } else if (fs.existsSync(path.join(__dirname, "../src"))) {
    // In a clone the bundle is made when it is missing or older than the sources.
    require("./build-when-stale.js").buildWhenStale().then(launch);
  } else {
    launch();
  }
}

function launch() {
  // Only this file's `import` is Node's own; in a chunk it has become `require`. Plugins that are ES modules are loaded with it.
  globalThis[Symbol.for("sqlc-ts: import")] = (url) => import(url);
  const cache = openCache();
  const modules = new Map();
  const bodies = new Map();
  const files = [];

  const load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    if (!bodies.has(name)) read(name);
    bodies.get(name)(module.exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id)), module);
    return module.exports;
  };

  // A file has the bodies of one or more modules.
  const read = (name) => {
    const filename = path.join(dist, name);
    const cached = cache?.read(name);
    const cachedData = cached?.data;
    const text = fs.readFileSync(filename, "utf8");
    // V8 takes cached code only under the flags that it was made with: those of compiler-tuning.ts pause.
    const tuning = globalThis[compilerTuning];
    tuning?.restore();
    const script = new vm.Script(text, { filename, cachedData });
    tuning?.tune();
    const members = Object.entries(script.runInThisContext());
    for (const [id, body] of members) bodies.set(id, body);
    const reached = script.cachedDataRejected ? undefined : cached?.reached;
    files.push({ name, script, ids: members.map(([id]) => id), reached });
  };

  // At the end, so that functions compiled on their first call are in it.
  process.once("exit", (status) => {
    const distance = status === 0 ? toGoodEnd : toBadEnd;
    for (const { name, script, ids, reached } of files) {
      const further = ids.map((id, index) => Math.max(modules.has(id) ? distance : 0, reached?.[index] ?? 0));
      if (!reached || further.some((each, index) => each > reached[index]))
        cache?.write(name, script.createCachedData(), Buffer.from(further));
    }
  });
  // A worker may need what lies in main.js too.
  if (globalThis[workerChunk]) read("main.js");
  load(globalThis[workerChunk] ?? "main.js");
}

/** Undefined when there is no place for a cache. */
function openCache() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.env.HOME && path.join(process.env.HOME, ".cache")) ||
    process.env.LOCALAPPDATA;
  if (!base || !path.isAbsolute(base) || process.env.SQLC_TS_CODE_CACHE === "0") return undefined;
  let key;
  try {
    key = JSON.parse(fs.readFileSync(path.join(dist, "build.json"), "utf8")).key;
  } catch {
    return undefined;
  }
  const folder = path.join(base, "sqlc-ts", `code-${cacheFormat}-${process.versions.node}-${process.arch}-${key}`);
  return {
    read(name) {
      try {
        const file = fs.readFileSync(path.join(folder, name));
        const half = file.subarray(0, file.length / 2);
        if (!half.equals(file.subarray(file.length / 2))) return undefined;
        const end = half.length - 1 - half[half.length - 1];
        return { data: half.subarray(0, end), reached: half.subarray(end, -1) };
      } catch {
        return undefined;
      }
    },
    write(name, data, reached) {
      const temporary = path.join(folder, `${name}.${process.pid}`);
      try {
        if (fs.mkdirSync(folder, { recursive: true })) forgetOldest(path.dirname(folder));
        const half = Buffer.concat([data, reached, Buffer.of(reached.length)]);
        fs.writeFileSync(temporary, Buffer.concat([half, half]));
        fs.renameSync(temporary, path.join(folder, name));
      } catch {
        // No cache then: a full disk or a read-only home must not fail the run.
      }
    },
  };
}

/** Every version of sqlc-ts and of Node has a folder; those made longest ago go. */
function forgetOldest(base) {
  const dated = fs.readdirSync(base).map((name) => ({ name, made: fs.statSync(path.join(base, name)).mtimeMs }));
  dated.sort((left, right) => right.made - left.made);
  for (const { name } of dated.slice(mostFolders)) fs.rmSync(path.join(base, name), { recursive: true, force: true });
}
