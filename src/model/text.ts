/** Control characters, which many databases and spreadsheets reject. Tabs and line breaks are allowed. */
// eslint-disable-next-line no-control-regex -- They are what is refused.
export const CONTROL_FREE = /^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$/;
// eslint-disable-next-line no-control-regex -- They are what is refused.
const SOUND = /^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]*$/u;

/** True for a text that the border takes, whatever its length: without control characters and half characters. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && SOUND.test(value);

/** The most characters that a text has. */
export const LONGEST_TEXT = 10_000;
