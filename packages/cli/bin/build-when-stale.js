"use strict";
const { readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../../..");
const dist = join(__dirname, "../dist");

/** Builds the bundle of a clone again when a source is newer. */
async function buildWhenStale() {
  if (isFresh()) return;
  const { pathToFileURL } = require("node:url");
  const { buildCli } = await import(pathToFileURL(join(root, "scripts/build-cli.js")).href);
  await buildCli();
}

function isFresh() {
  try {
    const built = statSync(join(dist, "build.json")).mtimeMs;
    const sources = JSON.parse(readFileSync(join(dist, "sources.json"), "utf8"));
    return sources.every(
      (source) => (statSync(join(root, source), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= built,
    );
  } catch {
    return false;
  }
}

module.exports = { buildWhenStale };
