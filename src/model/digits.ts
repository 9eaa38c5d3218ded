/** Puts a separator between groups of three digits: `10000` is `10,000`. */
export const groupDigits = (digits: string, separator: string): string =>
  // eslint-disable-next-line regexp/no-super-linear-move -- A number has few digits.
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
