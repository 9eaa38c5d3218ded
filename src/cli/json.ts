const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|((?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])))/y; // eslint-disable-line no-control-regex -- JSON texts hold none

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';

/**
 * Where a text stops being JSON: the engines' own messages differ, and most do not tell. At the end of the text where
 * something is lacking.
 */
export function placeOfFault(text: string): { readonly at: number; readonly line: number; readonly column: number } {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [whole, mark, name, word] = TOKEN.exec(text) ?? [];
    if (whole === undefined || (open.length === 0 && wanted === ', or end')) break;
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
      } else if (name !== undefined) wanted = ':';
      else break;
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      wanted = mark === '{' ? 'name or }' : 'value or ]';
    } else if (mark === ']' && wanted === 'value or ]') {
      open.pop();
      wanted = ', or end';
    } else if (name !== undefined || word !== undefined) wanted = ', or end';
    else break;
    at += whole.length;
  }
  const before = text.slice(0, at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0)).split('\n');
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
