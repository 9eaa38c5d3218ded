/** Milliseconds that this process has worked: what the machine does for others beside it is no fault of the code. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The least of some attempts: what is slow for a while, where memory is tidied, is no fault of the code. */
export function leastTime(work: () => void): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const started = processorTime();
    work();
    least = Math.min(least, processorTime() - started);
  }
  return least;
}
