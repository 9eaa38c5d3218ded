/** Whether a value is a text that the library's own reader takes; the readers throw on what they do not take. */
export function canParse(read: (text: string) => unknown, value: unknown): value is string {
  try {
    return typeof value === 'string' && read(value) !== undefined;
  } catch {
    return false;
  }
}
