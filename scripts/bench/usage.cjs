// Loaded before whatever is measured: as it ends, it says what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = [(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024];
  require('node:fs').writeSync(2, `\nusage ${JSON.stringify(usage)}`);
});
