// A picture as plain SVG in the page: its colours are the site's, so that it follows light and dark.

export interface Picture {
  /** Names the element's ids. */
  readonly id: string;
  readonly title: string;
  /** One sentence for readers who do not see it; `words` has all of it. */
  readonly description: string;
  /** Drawn for a column of this many pixels. */
  readonly draw: (width: number) => Drawing;
  /** The same as a table or list, in HTML. */
  readonly words: string;
  /** What opens the words, in the language of the page. */
  readonly inWords?: string;
}
export interface Drawing {
  readonly height: number;
  readonly body: string;
}

/** A page's column on a desktop, and on a phone of 360 pixels. */
const WIDTHS = { wide: 672, narrow: 312 } as const;

export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Between words that stand apart: the page's compiler makes one of several plain spaces. */
export const WIDE_SPACE = '\u00a0\u00a0 ';

const attributesOf = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${escape(String(typeof value === 'number' ? Math.round(value * 10) / 10 : value))}"`,
    )
    .join('');

export const shape = (
  name: 'rect' | 'line' | 'path' | 'circle',
  attributes: Readonly<Record<string, string | number>>,
): string => `<${name}${attributesOf(attributes)} />`;

export const write = (
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): string => `<text${attributesOf({ x, y, ...attributes })}>${escape(text)}</text>`;

/** A table in HTML: the first cell of a row is its heading. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(first)}</th>${cells}</tr>`;
  });
  // With a place in the order of keys: on a phone it scrolls.
  return `<table tabindex="0"><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** The picture for a page: drawn for a desktop and for a phone, of which one shows, and its words below. */
export function figure({
  id,
  title,
  description,
  draw,
  words,
  inWords: opens = 'The same in words',
}: Picture): string {
  const drawn = Object.entries(WIDTHS).map(([name, width]) => {
    const { height, body } = draw(width);
    const [titled, described] = [`picture-${id}-${name}-title`, `picture-${id}-${name}-words`];
    return (
      `<svg class="picture ${name}" role="img" aria-labelledby="${titled} ${described}" viewBox="0 0 ${String(width)} ${String(height)}" ` +
      `width="${String(width)}" height="${String(height)}"><title id="${titled}">${escape(title)}</title>` +
      `<desc id="${described}">${escape(description)}</desc>${body}</svg>`
    );
  });
  const inWords = `<details><summary>${escape(opens)}</summary>${words}</details>`;
  return `<figure class="picture" v-pre>${drawn.join('')}<figcaption>${escape(title)}</figcaption>${inWords}</figure>`;
}
