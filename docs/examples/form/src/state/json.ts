/** Where a text stops being JSON, counted from 1; `null` if it is JSON. */
export function jsonFault(text: string): { line: number; column: number } | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const before = text.slice(0, endOfJson(text));
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

/** One token of JSON, with the blanks before it. Engines word the place in their own ways, so it is looked for here. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type Wanted =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** How far a text is JSON: where the first token begins that cannot follow. */
function endOfJson(text: string): number {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'comma or end');
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const [blanks = ''] = /^[ \t\r\n]*/.exec(text.slice(at)) ?? [];
    if (!found) return at + blanks.length;
    const [whole, sign] = found;
    const inner = open.at(-1);
    const isText = whole.trimStart().startsWith('"');
    const closes =
      (sign === ']' && inner === '[' && (wanted === 'value or end' || wanted === 'comma or end')) ||
      (sign === '}' && inner === '{' && (wanted === 'key or end' || wanted === 'comma or end'));
    if (closes) {
      open.pop();
      wanted = afterValue();
    } else if ((sign === '[' || sign === '{') && wanted.startsWith('value')) {
      open.push(sign);
      wanted = sign === '[' ? 'value or end' : 'key or end';
    } else if (sign === ',' && wanted === 'comma or end') {
      wanted = inner === '[' ? 'value' : 'key';
    } else if (sign === ':' && wanted === 'colon') {
      wanted = 'value';
    } else if (isText && wanted.startsWith('key')) {
      wanted = 'colon';
    } else if (sign === undefined && wanted.startsWith('value')) {
      wanted = afterValue();
    } else {
      return at + blanks.length;
    }
    at = TOKEN.lastIndex;
  }
}
