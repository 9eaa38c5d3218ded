import { assess, digikunta2017, summary } from 'digikunta';
import { en } from 'digikunta/messages/en';
import { parseDraft } from 'digikunta/schema';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Form() {
  const [salaries, setSalaries] = useState('');
  const [requested, setRequested] = useState('');
  // Leave out what is not filled in: unknown is not zero.
  const parsed = parseDraft({
    ...(salaries && { costs: [{ kind: 'salaries', amount: salaries, causedByProject: true }] }),
    ...(requested && { requestedGrant: requested }),
  });
  return (
    <form>
      <p>
        <label>
          Salaries (€){' '}
          <input
            name="salaries"
            value={salaries}
            onChange={(event) => setSalaries(event.target.value)}
          />
        </label>
      </p>
      <p>
        <label>
          Grant requested (€){' '}
          <input
            name="requested"
            value={requested}
            onChange={(event) => setRequested(event.target.value)}
          />
        </label>
      </p>
      <p role="status">
        {parsed.ok
          ? summary(assess(digikunta2017, parsed.value), en)
          : parsed.issues.map(({ message }) => message).join(' ')}
      </p>
    </form>
  );
}

createRoot(document.getElementById('form')).render(<Form />);
