/** Milliseconds that this process has worked: what the machine does for others beside it is no fault of the code. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
