#!/usr/bin/env node
// CommonJS, because Node starts it some milliseconds sooner than an ES module.
"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`sqlc-ts needs Node 20.19 or newer, this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else if (existsSync(join(__dirname, "../src"))) {
  // In a clone the bundle is made when it is missing or older than the sources.
  require("./build-when-stale.js").buildWhenStale().then(start);
} else {
  start();
}

function start() {
  require("./launch.js").launch(join(__dirname, "../dist"));
}
