// The folders and files of src as layers, by what they import.
import { type Files, importsOf, layerOf } from '../../../test/checks/source-graph.js';
import { type Drawing, type Picture, shape, table, WIDE_SPACE, write } from './svg.js';

/** The imports of each layer: values, or only types. */
export type Layers = ReadonlyMap<string, ReadonlyMap<string, 'values' | 'types'>>;

export function layersOf(files: Files): Layers {
  const layers = new Map<string, Map<string, 'values' | 'types'>>();
  for (const path of files.keys()) {
    const own = layers.get(layerOf(path)) ?? new Map<string, 'values' | 'types'>();
    layers.set(layerOf(path), own);
    for (const { target, typeOnly } of importsOf(files, path)) {
      if (target === null || layerOf(target) === layerOf(path)) continue;
      if (!typeOnly || !own.has(layerOf(target)))
        own.set(layerOf(target), typeOnly ? 'types' : 'values');
    }
  }
  return layers;
}

const below = (layers: Layers, layer: string): string[] => [...(layers.get(layer)?.keys() ?? [])];

/** Collects the layers that a layer reaches, without itself. */
function reached(layers: Layers, layer: string, seen = new Set<string>()): Set<string> {
  for (const next of below(layers, layer)) {
    if (seen.has(next)) continue;
    seen.add(next);
    reached(layers, next, seen);
  }
  return seen;
}

/** Lists the arrows that no longer way contains already. */
export const arrowsOf = (
  layers: Layers,
): { from: string; to: string; kind: 'values' | 'types' }[] =>
  [...layers].flatMap(([from, targets]) =>
    [...targets]
      .filter(
        ([to]) =>
          !below(layers, from).some((other) => other !== to && reached(layers, other).has(to)),
      )
      .map(([to, kind]) => ({ from, to, kind })),
  );

/** Returns the height of each layer above those that import nothing. */
function heights(layers: Layers): Map<string, number> {
  const known = new Map<string, number>();
  const heightOf = (layer: string): number => {
    const had = known.get(layer);
    if (had !== undefined) return had;
    const height = Math.max(-1, ...below(layers, layer).map(heightOf)) + 1;
    known.set(layer, height);
    return height;
  };
  for (const layer of layers.keys()) heightOf(layer);
  return known;
}

/** Lists the bands from the top down: a layer imports only from the bands below it. */
export function bandsOf(layers: Layers): string[][] {
  const height = heights(layers);
  const bands = Array.from({ length: Math.max(...height.values()) + 1 }, (_, at) =>
    [...layers.keys()].filter((layer) => height.get(layer) === at).sort(),
  );
  return bands.reverse();
}

/** Breaks words into lines of at most so many characters. */
function lines(words: readonly string[], longest: number): string[] {
  const broken: string[] = [];
  for (const word of words) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

function draw(layers: Layers, entries: ReadonlySet<string>, width: number): Drawing {
  const isNarrow = width < 500;
  const perRow = isNarrow ? 2 : 4;
  const [pad, gap, lineHeight] = [8, 8, 17];
  const boxWidth = (width - 2 * pad - (perRow - 1) * gap) / perRow;
  const imports = new Map(
    [...layers.keys()].map((layer) => {
      const own = arrowsOf(layers).filter(({ from }) => from === layer);
      const words = own.map(
        ({ to, kind }, index) =>
          (kind === 'types' ? `(${to})` : to) + (index < own.length - 1 ? ',' : ''),
      );
      return [layer, lines(own.length === 0 ? ['–'] : ['→', ...words], isNarrow ? 19 : 20)];
    }),
  );
  const drawn: string[] = [];
  let y = 1;
  for (const band of bandsOf(layers)) {
    const top = y;
    const boxes: string[] = [];
    y += pad;
    for (let first = 0; first < band.length; first += perRow) {
      const row = band.slice(first, first + perRow);
      const boxHeight =
        34 + lineHeight * Math.max(...row.map((layer) => imports.get(layer)?.length ?? 0));
      row.forEach((layer, index) => {
        const x = pad + index * (boxWidth + gap);
        const isEntry = entries.has(layer);
        boxes.push(
          shape('rect', {
            class: isEntry ? 'box entry' : 'box',
            x,
            y,
            width: boxWidth,
            height: boxHeight,
            rx: 6,
          }),
        );
        boxes.push(write(layer, x + 10, y + 21, { class: 'name' }));
        imports
          .get(layer)
          ?.forEach((line, at) =>
            boxes.push(write(line, x + 10, y + 21 + (at + 1) * lineHeight, { class: 'small' })),
          );
      });
      y += boxHeight + gap;
    }
    y += pad - gap;
    drawn.push(
      shape('rect', { class: 'band', x: 0.5, y: top, width: width - 1, height: y - top, rx: 8 }),
      ...boxes,
    );
    y += 12;
  }
  const key = ['→ imports', '( ) types only', 'thick frame: entry of the package'];
  const keyLines = isNarrow
    ? [key.slice(0, 2).join(WIDE_SPACE), key.slice(2).join('')]
    : [key.join(WIDE_SPACE)];
  const legend = keyLines.map((line, index) =>
    write(line, 0, y + 12 + index * 18, { class: 'small' }),
  );
  return { height: y + 2 + keyLines.length * 18, body: [...drawn, ...legend].join('') };
}

export const layersPicture = (layers: Layers, entries: readonly string[]): Picture => ({
  id: 'layers',
  title:
    'The layers of the source: a band imports only from the bands below it; what another import brings along is left out',
  description: `${String(layers.size)} layers. ${arrowsOf(layers)
    .map(({ from, to }) => `${from} imports ${to}`)
    .join('; ')}.`,
  draw: (width) => draw(layers, new Set(entries), width),
  words: table(
    'What each layer imports',
    ['Layer', 'Values of', 'Types of'],
    [...layers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([layer, targets]) => {
        const of = (kind: string): string =>
          [...targets]
            .filter(([, one]) => one === kind)
            .map(([target]) => target)
            .sort()
            .join(', ') || '–';
        return [layer, of('values'), of('types')];
      }),
  ),
});
