import type { Path } from 'digikunta';
import { fieldId } from '../values/paths.ts';

/** Of radio buttons the keyboard reaches the chosen one only. */
const CONTROLS = 'input[type="radio"]:checked, input:not([type="radio"]), select, textarea, button';

/** Moves the focus to a field, or to the first control of its group, or to the question that opens it. */
export function focusField(path: Path): void {
  const id = fieldId(path);
  const place =
    document.getElementById(id) ?? document.querySelector(`[data-opens="${CSS.escape(id)}"]`);
  const control = place?.matches(CONTROLS) ? place : place?.querySelector(CONTROLS);
  if (control instanceof HTMLElement) control.focus();
  else if (path.length > 1) focusField(path.slice(0, -1));
}
