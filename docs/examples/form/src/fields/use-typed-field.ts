import { type FocusEvent, useEffect, useRef, useState } from 'react';

interface TypedField {
  readonly name: string;
  /** True if its fault was in sight before: it then stays in sight while it is fixed. */
  readonly hadIssue: boolean;
}

/**
 * Which field is being typed: its faults are not said before it is left. They are not said while a button is pressed either,
 * since what is said moves the button away from under the pointer.
 */
export function useTypedField(hasIssue: (name: string) => boolean) {
  const [field, setField] = useState<TypedField | null>(null);
  const isPressed = useRef(false);
  const next = useRef<TypedField | null>(null);
  useEffect(() => {
    const release = (): void => {
      isPressed.current = false;
      // After the click, which follows in the same task.
      setTimeout(() => {
        setField(next.current);
      });
    };
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, []);
  const change = (to: TypedField | null): void => {
    next.current = to;
    if (!isPressed.current) setField(to);
  };
  return {
    isTyped: (name: string): boolean => field?.name === name && !field.hadIssue,
    handlers: {
      onPointerDown: () => {
        isPressed.current = true;
      },
      onFocus: ({ target }: FocusEvent) => {
        const name = target.getAttribute('name') ?? '';
        change({ name, hadIssue: hasIssue(name) });
      },
      onBlur: () => {
        change(null);
      },
    },
  };
}
