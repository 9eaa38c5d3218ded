/** Returns true if a value is a string that the library's own reader accepts without throwing. */
export function canParse(read: (text: string) => unknown, value: unknown): value is string {
  try {
    return typeof value === 'string' && read(value) !== undefined;
  } catch {
    return false;
  }
}
