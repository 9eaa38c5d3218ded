/** Milliseconds that this process has worked: what the machine does for others beside it is no fault of the code. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The least of some attempts: what is slow for a while, where memory is tidied, is no fault of the code. Other threads of this
 * process add to its processor time and other processes to the clock's, so that the lesser of the two is nearer the truth.
 */
export function leastTime(work: () => void): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const [started, clock] = [processorTime(), performance.now()];
    work();
    least = Math.min(least, processorTime() - started, performance.now() - clock);
  }
  return least;
}
