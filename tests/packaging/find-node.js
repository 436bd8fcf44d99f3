import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * A Node of a major version: this process's, or one from the registry, installed below a folder; undefined where it can't be had.
 *
 * @param {number} version
 * @param {string} folder
 * @returns {string | undefined}
 */
export function findNode(version, folder) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const prefix = join(folder, `node-${version}`);
  // The package with the binary itself: `node` would fetch it by an install script of its own.
  const name = `node-${process.platform}-${process.arch}`;
  const binary = join(prefix, "node_modules", name, "bin/node");
  if (!existsSync(binary)) {
    const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    spawnSync("npm", ["install", "--prefix", prefix, ...flags, `${name}@${version}`], {
      stdio: "ignore",
      timeout: 180_000,
    });
  }
  return existsSync(binary) ? binary : undefined;
}
