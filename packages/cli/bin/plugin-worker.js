// A worker's script: runs the bundle's code for it, as the launcher runs that of the command line.
"use strict";
globalThis[Symbol.for("sqlc-ts: worker")] = "plugin-worker.js";
require("./sqlc-ts.js");
