const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|(")|((?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])))/y;
/** Matches the text between quotes piece by piece: one expression for all of it would exhaust the stack on a long text. */
const PIECE = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y; // eslint-disable-line no-control-regex -- JSON texts hold none

/** The end of a text whose opening quote is before `start`; 0 if the text does not end. */
function endOfQuoted(text: string, start: number): number {
  let end = start;
  PIECE.lastIndex = start;
  while (PIECE.test(text)) end = PIECE.lastIndex;
  return text.charAt(end) === '"' ? end + 1 : 0;
}

/** The first name that an object of a JSON text has twice; `null` if there is none. JSON.parse would keep the last value alone. */
export function nameTwiceIn(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  // In an object, a text after one of these is a name.
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const end = endOfQuoted(text, at + 1);
      const names = open.at(-1);
      if (names && (before === '{' || before === ',')) {
        const name = JSON.parse(text.slice(at, end)) as string;
        if (names.has(name)) return name;
        names.add(name);
      }
      at = end - 1;
    } else if (mark === '{' || mark === '[') open.push(mark === '{' ? new Set() : null);
    else if (mark === '}' || mark === ']') open.pop();
    if (mark > ' ') before = mark;
  }
  return null;
}

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';

/**
 * Finds the place where a text stops being JSON: the engines' own messages differ, and most do not name it. It is the end of
 * the text if something is missing.
 */
export function placeOfFault(text: string): {
  readonly at: number;
  readonly line: number;
  readonly column: number;
} {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [, mark, quote, word] = TOKEN.exec(text) ?? [];
    const end = quote === undefined ? TOKEN.lastIndex : endOfQuoted(text, TOKEN.lastIndex);
    if (end === 0 || (open.length === 0 && wanted === ', or end')) break;
    if (wanted === ':') {
      if (mark !== ':') break;
      wanted = 'value';
    } else if (wanted === ', or end') {
      const inList = open.at(-1) === '[';
      if (mark === (inList ? ']' : '}')) open.pop();
      else if (mark === ',') wanted = inList ? 'value' : 'name';
      else break;
    } else if (wanted === 'name' || wanted === 'name or }') {
      if (mark === '}' && wanted === 'name or }') {
        open.pop();
        wanted = ', or end';
      } else if (quote !== undefined) wanted = ':';
      else break;
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      wanted = mark === '{' ? 'name or }' : 'value or ]';
    } else if (mark === ']' && wanted === 'value or ]') {
      open.pop();
      wanted = ', or end';
    } else if (quote !== undefined || word !== undefined) wanted = ', or end';
    else break;
    at = end;
  }
  const before = text
    .slice(0, at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0))
    .split('\n');
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
