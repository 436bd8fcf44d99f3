#!/usr/bin/env node
// Starts the command line. CommonJS and one file, because Node starts that some milliseconds sooner than an ES module.
//
// Runs the bundle's files with V8's code cache: what was compiled in one run is not compiled again in the next.
// The cache is a file per chunk in the user's cache folder. A missing, foreign or damaged cache costs time, never correctness:
// V8 checks its version, its flags and the source's length, but crashes on damaged contents. So every file holds its data twice and
// is taken only when both halves agree, which costs less than loading a checksum's code (zlib: 2–5 ms).
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const mostFolders = 8;
const compilerTuning = Symbol.for("sqlc-ts: compiler tuning");
const dist = path.join(__dirname, "../dist");

start();

function start() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`sqlc-ts needs Node 20.19 or newer, this is ${process.versions.node}\n`);
    process.exitCode = 1;
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
  const scripts = [];

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
    const cachedData = cache?.read(name);
    const text = fs.readFileSync(filename, "utf8");
    // V8 takes cached code only under the flags that it was made with: those of compiler-tuning.ts pause.
    const tuning = globalThis[compilerTuning];
    tuning?.restore();
    const script = new vm.Script(text, { filename, cachedData });
    tuning?.tune();
    if (cache && (!cachedData || script.cachedDataRejected)) scripts.push({ name, script });
    for (const [id, body] of Object.entries(script.runInThisContext())) bodies.set(id, body);
  };

  // At the end, so that functions compiled on their first call are in it.
  process.once("exit", () => {
    for (const { name, script } of scripts) cache?.write(name, script.createCachedData());
  });
  load("main.js");
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
  const folder = path.join(base, "sqlc-ts", `code-${process.versions.node}-${process.arch}-${key}`);
  return {
    read(name) {
      try {
        const file = fs.readFileSync(path.join(folder, name));
        const data = file.subarray(0, file.length / 2);
        return data.equals(file.subarray(file.length / 2)) ? data : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, data) {
      const temporary = path.join(folder, `${name}.${process.pid}`);
      try {
        if (fs.mkdirSync(folder, { recursive: true })) forgetOldest(path.dirname(folder));
        fs.writeFileSync(temporary, Buffer.concat([data, data]));
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
