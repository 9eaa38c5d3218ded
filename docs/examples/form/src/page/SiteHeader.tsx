import type { Language } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { LANGUAGES, SPEECH } from '../words/languages.ts';

/** Where the form is a page of a site, the way to its start from here. */
const SITE = import.meta.env.VITE_SITE as string | undefined;

const HOME: Readonly<Record<Language, string>> = { fi: 'fi/', sv: 'sv/', en: '' };

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The name of the site, its other pages, and the languages. */
export function SiteHeader({ language, onLanguage }: Props) {
  const { page, words } = useAssessedForm();
  return (
    <header className="site">
      <button
        type="button"
        className="skip"
        onClick={() => {
          document.querySelector('h1')?.focus();
        }}
      >
        {page.skip}
      </button>
      <span className="brand">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect width="32" height="32" rx="6" fill="currentColor" />
          <path d="M7 25V12h5v13m3 0V7h5v18m3 0V16h3v9" fill="var(--paper)" />
        </svg>
        <span className="brand-name">digikunta</span>
      </span>
      {SITE !== undefined && (
        <nav aria-label={page.nav.label}>
          <a href={`${SITE}${HOME[language]}index.html`}>{page.nav.home}</a>
          {language !== 'en' && (
            <a href={`${SITE}${HOME[language]}${CALL_PAGE[language]}.html`}>{page.nav.call}</a>
          )}
          <a href={`${SITE}start/index.html`} hrefLang="en">
            {page.nav.developers}
          </a>
        </nav>
      )}
      <div className="languages" role="group" aria-label={words.language}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => {
              onLanguage(one);
            }}
          >
            {SPEECH[one].name}
          </button>
        ))}
      </div>
    </header>
  );
}

const CALL_PAGE: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  fi: 'haku',
  sv: 'utlysningen',
};
