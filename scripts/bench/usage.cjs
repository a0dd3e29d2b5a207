const { readFileSync, writeSync } = require('node:fs');

// Loaded before whatever is measured: as it ends, it says what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = [(userCPUTime + systemCPUTime) / 1000, (ownPeak() ?? maxRSS) / 1024];
  writeSync(2, `\nusage ${JSON.stringify(usage)}`);
});

/** In kB. Linux counts for a process what the one that started it had in memory by then, as its largest (getrusage), but not there. */
function ownPeak() {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}
