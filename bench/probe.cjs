// Loaded in front of what is measured.
process.once("exit", () => {
  const { user, system } = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS * 1024;
  require("node:fs").writeFileSync(
    process.env.SQLC_TS_BENCH_REPORT,
    JSON.stringify({ cpu: (user + system) / 1000, memory }),
  );
});
