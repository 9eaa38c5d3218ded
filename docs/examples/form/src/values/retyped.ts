import type { Language } from 'digikunta';
import type { FormValues } from './form-values.ts';
import { asTyped, readTyped, type TypedKind } from './typed.ts';

/** The values with days and times as the new language has them; an amount is read alike in every language. */
export function retyped(values: FormValues, from: Language, to: Language): FormValues {
  const again = (kind: TypedKind, text: string): string => {
    const read = readTyped(kind, text, from);
    return read.ok ? asTyped(kind, read.value, to) : text;
  };
  return {
    ...values,
    arrivedAt: again('time', values.arrivedAt),
    costs: values.costs.map((line) => ({ ...line, incurredOn: again('day', line.incurredOn) })),
    usePeriod: {
      from: again('day', values.usePeriod.from),
      to: again('day', values.usePeriod.to),
    },
  };
}
