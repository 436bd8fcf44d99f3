// npm run bench -- start | scale | engines | plugins: see README.md
const benches = {
  start: () => import("./start.js"),
  scale: () => import("./scale.js"),
  engines: () => import("./engines.js"),
  plugins: () => import("./plugins.js"),
};

const [name = "", ...options] = process.argv.slice(2);
const load = benches[name];
if (load) {
  const { run } = await load();
  await run(options);
} else {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}
