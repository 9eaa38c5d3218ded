/** The seed of a long run: another one each time, unless `SEED` repeats an earlier one. */
export const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** How many are drawn; `RUNS` tries with fewer, or with more. */
export const runs = (usual: number): number => Number(process.env['RUNS'] ?? usual);

/** Draws in pieces, and says after each how far it is. */
export async function inPieces(
  name: string,
  total: number,
  piece: number,
  draw: (from: number, to: number) => unknown,
): Promise<void> {
  const start = performance.now();
  console.log(`${name}: ${String(total)}, SEED=${String(SEED)}`);
  for (let from = 0; from < total; from += piece) {
    const to = Math.min(from + piece, total);
    await draw(from, to);
    console.log(
      `${name}: ${String(to)} of ${String(total)} in ${String(Math.round((performance.now() - start) / 1000))} s`,
    );
  }
}
