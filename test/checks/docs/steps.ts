// The steps of a getting-started page: what a reader puts into files, runs, and then sees.
import { blocksOf } from './markdown.js';

export type Step =
  | { readonly file: string; readonly shows: string }
  | { readonly run: string }
  | { readonly prints: string };

/** In the order of the page: a file is a line "`name`:" and the file shown below it; what is printed is a `text` block. */
export function stepsOf(page: string): Step[] {
  const found: (readonly [number, Step])[] = [];
  for (const [index, line] of page.split('\n').entries()) {
    const [, shows = ''] = /^<<< (?:\.\.\/)+(.+?)(?:\{\w+\})?$/.exec(line) ?? [];
    if (shows === '') continue;
    const [, file = ''] =
      /^`([^`]+)`:\n\n$/m.exec(page.split('\n').slice(0, index).slice(-2).join('\n') + '\n') ?? [];
    found.push([index, { file, shows: `docs/${shows}` }]);
  }
  for (const { language, code, line } of blocksOf(page)) {
    if (language === 'sh') found.push([line, { run: code }]);
    if (language === 'text') found.push([line, { prints: code }]);
  }
  return found.sort(([a], [b]) => a - b).map(([, step]) => step);
}

/** Whether an output is the one that a page shows; "…" stands for what it leaves out. */
export function isPrinted(shown: string, output: string): boolean {
  const escaped = shown
    .split('…')
    .map((text) => text.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^]*?')}$`).test(output.trim());
}
