import { useAssessedForm } from '../assessed-form.ts';
import type { View } from '../state/address.ts';

const ORDER: readonly View[] = ['calculator', 'form', 'check'];

/** The three pages of the application: calculator, form, and the last look. */
export function Views({ view, onView }: { view: View; onView: (view: View) => void }) {
  const { page } = useAssessedForm();
  return (
    <nav className="views" aria-label={page.views.label}>
      {ORDER.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view ? 'page' : undefined}
          onClick={() => {
            onView(one);
          }}
        >
          {page.views[one]}
        </button>
      ))}
    </nav>
  );
}
