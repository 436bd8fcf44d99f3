import { basename } from "node:path";

/**
 * Which chunks of a bundle lie in which file, so that few files are opened: `main.js` has all that each run needs, the file of a chunk that is
 * imported on demand has with it what it imports, apart from what is loaded before it in any case. A small chunk may lie in several files; what is
 * large or many would have is a file of its own.
 *
 * @param outputs as in esbuild's metafile
 * @param alwaysRun entry points of what belongs to `main.js`
 * @returns {Map<string, Set<string>>} names of chunks by the name of the file
 */
export function planFiles(outputs, alwaysRun) {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), readChunk(output, outputs)]));
  const main = new Set();
  for (const [name, { entryPoint }] of chunks) if (alwaysRun.includes(entryPoint)) addWithImports(chunks, name, main);
  const onDemand = new Map();
  for (const [name, { entryPoint }] of chunks)
    if (entryPoint && !main.has(name)) onDemand.set(name, addWithImports(chunks, name, new Set()));
  const files = new Map([["main.js", main]]);
  for (const [name, members] of onDemand) {
    const before = loadedBefore(name, { chunks, main, onDemand });
    files.set(name, new Set([...members].filter((member) => !before.has(member))));
  }
  for (const [name, holders] of holdersOf(files)) {
    if (holders.length <= (chunks.get(name).bytes < largeBytes ? mostCopies : 1)) continue;
    for (const holder of holders) holder.delete(name);
    files.set(name, new Set([name]));
  }
  return files;
}

const mostCopies = 3;
const largeBytes = 200_000;

/** The files that each chunk is in. */
function holdersOf(files) {
  const holders = new Map();
  for (const members of files.values())
    for (const member of members) holders.set(member, [...(holders.get(member) ?? []), members]);
  return holders;
}

function readChunk({ entryPoint, imports, bytes }, outputs) {
  const ofKind = (wanted) =>
    imports.filter(({ kind, path }) => kind === wanted && path in outputs).map(({ path }) => basename(path));
  return { entryPoint, bytes, imports: ofKind("import-statement"), onDemand: ofKind("dynamic-import") };
}

function addWithImports(chunks, name, found) {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of chunks.get(name).imports) addWithImports(chunks, imported, found);
  return found;
}

/** What is loaded whenever a chunk is asked for: where one file alone asks for it, that file. */
function loadedBefore(name, plan, asking = new Set()) {
  const { chunks, main, onDemand } = plan;
  const asksFor = (members) => [...members].some((member) => chunks.get(member).onDemand.includes(name));
  if (asksFor(main) || asking.has(name)) return main;
  const [first, ...others] = [...onDemand].filter(([, members]) => asksFor(members));
  if (!first || others.length > 0) return main;
  const [asker, members] = first;
  return new Set([...loadedBefore(asker, plan, asking.add(name)), ...members]);
}
