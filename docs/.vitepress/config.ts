import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { RULES } from '../../src/model/reasons.js';
import { onSite } from './links.js';
import { pictureFor } from './pictures/all.js';
import { vitepressAccessibility } from './vitepress-accessibility.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pages that TypeDoc wrote just before. */
function reference(): DefaultTheme.SidebarItem[] {
  const file = `${root}docs/api/typedoc-sidebar.json`;
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as DefaultTheme.SidebarItem[])
    : [];
}

const page = (text: string, name: string): DefaultTheme.SidebarItem[] =>
  existsSync(`${root}docs/${name}.md`) ? [{ text, link: `/${name}` }] : [];
const guide = (text: string, name: string): DefaultTheme.SidebarItem[] =>
  page(text, `guides/${name}`);

const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Getting started',
    items: [
      { text: 'Choose a starting point', link: '/start/' },
      { text: 'A React form', link: '/start/react' },
      { text: 'A server', link: '/start/server' },
      { text: 'A batch of applications', link: '/start/batch' },
      { text: 'A page without a build', link: '/start/page' },
    ],
  },
  {
    text: 'Understand it',
    items: [
      { text: 'Concepts', link: '/concepts' },
      { text: 'One application, step by step', link: '/tutorial' },
      { text: 'Which function?', link: '/choose' },
      { text: 'Questions and answers', link: '/faq' },
      { text: 'Glossary', link: '/glossary' },
      { text: 'The call explained', link: '/clauses' },
      {
        text: 'The rules',
        link: '/rules/',
        collapsed: true,
        items: [...RULES, 'award', 'officials'].map((rule) => ({
          text: rule,
          link: `/rules/${rule}`,
        })),
      },
      { text: 'Interpretations', link: '/interpretations' },
      { text: 'Sources', link: '/sources' },
      { text: 'The round of 2017', link: '/round-2017' },
    ],
  },
  {
    text: 'Guides',
    items: [
      ...guide('From application to settlement', 'case-handling'),
      ...guide('React', 'react'),
      ...guide('The command line', 'command-line'),
      ...guide('Custom calls', 'own-call'),
      ...guide('JSON Schema and forms', 'json-schema'),
      ...guide('Amounts, days and spreadsheets', 'input'),
      ...guide('Municipalities', 'municipalities'),
      ...guide('Calendar file', 'calendar'),
      ...guide('CommonGrants', 'commongrants'),
    ],
  },
  {
    text: 'More',
    items: [
      { text: 'API reference', link: '/api/' },
      ...page('In Finnish and Swedish', 'words'),
      { text: 'Every reason', link: '/reference/reasons' },
      { text: 'Every field', link: '/reference/fields' },
      { text: 'Errors and issues', link: '/reference/errors' },
      ...page('Quality', 'quality'),
      ...page('Benchmarks', 'benchmarks'),
      { text: 'Changelog', link: '/changelog' },
      { text: 'Contributing', link: '/contributing' },
    ],
  },
];

/** The words of the theme in another language than English. */
interface ThemeWords {
  readonly home: string;
  readonly homeLink: string;
  readonly call: readonly [text: string, link: string];
  readonly form: string;
  readonly developers: string;
  readonly outline: string;
  readonly menu: string;
  readonly top: string;
  readonly previous: string;
  readonly next: string;
  readonly appearance: string;
  readonly light: string;
  readonly dark: string;
  readonly language: string;
  readonly footer: string;
}

const themeIn = (words: ThemeWords): DefaultTheme.Config => ({
  nav: [
    { text: words.call[0], link: words.call[1] },
    { text: words.form, link: '/form/index.html', target: '_self' },
    { text: words.developers, link: '/start/' },
  ],
  sidebar: [
    {
      text: words.home,
      items: [
        { text: words.home, link: words.homeLink },
        { text: words.call[0], link: words.call[1] },
      ],
    },
  ],
  outline: { level: [2, 3], label: words.outline },
  sidebarMenuLabel: words.menu,
  returnToTopLabel: words.top,
  docFooter: { prev: words.previous, next: words.next },
  darkModeSwitchLabel: words.appearance,
  lightModeSwitchTitle: words.light,
  darkModeSwitchTitle: words.dark,
  langMenuLabel: words.language,
  footer: { message: words.footer },
});

/** The words of the search box. */
const searchIn = (
  search: string,
  noResults: string,
  select: string,
  navigate: string,
  close: string,
  reset: string,
  details: string,
) => ({
  translations: {
    button: { buttonText: search, buttonAriaLabel: search },
    modal: {
      displayDetails: details,
      resetButtonTitle: reset,
      backButtonTitle: close,
      noResultsText: noResults,
      footer: {
        selectText: select,
        selectKeyAriaLabel: 'enter',
        navigateText: navigate,
        navigateUpKeyAriaLabel: '↑',
        navigateDownKeyAriaLabel: '↓',
        closeText: close,
        closeKeyAriaLabel: 'escape',
      },
    },
  },
});

const finnish = themeIn({
  home: 'Etusivu',
  homeLink: '/fi/',
  call: ['Haku lyhyesti', '/fi/haku'],
  form: 'Lomake ja laskuri',
  developers: 'Kehittäjille',
  outline: 'Tällä sivulla',
  menu: 'Valikko',
  top: 'Sivun alkuun',
  previous: 'Edellinen sivu',
  next: 'Seuraava sivu',
  appearance: 'Ulkoasu',
  light: 'Vaihda vaaleaan ulkoasuun',
  dark: 'Vaihda tummaan ulkoasuun',
  language: 'Vaihda kieltä',
  footer: 'Ei päätös, ei ministeriön sivusto eikä oikeudellinen neuvo. MIT.',
});
const swedish = themeIn({
  home: 'Startsida',
  homeLink: '/sv/',
  call: ['Utlysningen i korthet', '/sv/utlysningen'],
  form: 'Blankett och räknare',
  developers: 'För utvecklare',
  outline: 'På den här sidan',
  menu: 'Meny',
  top: 'Till början av sidan',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  appearance: 'Utseende',
  light: 'Byt till ljust utseende',
  dark: 'Byt till mörkt utseende',
  language: 'Byt språk',
  footer: 'Inte ett beslut, inte ministeriets webbplats och inte juridisk rådgivning. MIT.',
});
/** Pages whose tables need the width. */
const WIDE = /^(?:rules\/.+|clauses|interpretations|sources|reference\/fields)\.md$/;

export default defineConfig({
  title: 'digikunta',
  description:
    'The 2017 call for grants in the Digital Municipality Trial, as a typed model and pure functions',
  lang: 'en',
  outDir: '.site',
  cacheDir: '.vitepress/cache',
  srcExclude: ['examples/**', 'api/typedoc-sidebar.json'],
  cleanUrls: false,
  lastUpdated: false,
  transformPageData: ({ relativePath, frontmatter }) => {
    if (WIDE.test(relativePath)) frontmatter['aside'] = false;
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/form/logo.svg' }]],
  locales: {
    root: { label: 'English', lang: 'en' },
    fi: {
      label: 'Suomi',
      lang: 'fi',
      link: '/fi/',
      description: 'Digikuntakokeilun avustushaku 2017: kuka voi hakea, mihin ja kuinka paljon',
      themeConfig: finnish,
    },
    sv: {
      label: 'Svenska',
      lang: 'sv',
      link: '/sv/',
      description: 'Digikommunförsökets understöd 2017: vem kan ansöka, för vad och hur mycket',
      themeConfig: swedish,
    },
  },
  themeConfig: {
    logo: '/form/logo.svg',
    // The pages of another language are others.
    i18nRouting: false,
    nav: [
      { text: 'Start', link: '/start/', activeMatch: '^/start/' },
      // No page of VitePress: the browser has to load it.
      { text: 'Form', link: '/form/index.html', target: '_self' },
      { text: 'The call', link: '/clauses' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: {
      '/': sidebar,
      '/api/': [{ text: 'API reference', link: '/api/', items: reference() }],
    },
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
        locales: {
          fi: searchIn(
            'Haku',
            'Ei tuloksia:',
            'valitse',
            'siirry',
            'sulje',
            'Tyhjennä haku',
            'Näytä tekstiä',
          ),
          sv: searchIn(
            'Sök',
            'Inga resultat för',
            'välj',
            'bläddra',
            'stäng',
            'Töm sökningen',
            'Visa text',
          ),
        },
      },
    },
    footer: { message: 'Not a decision, not the ministry’s, and not legal advice. MIT.' },
  },
  markdown: {
    // The usual themes have words that are too faint on their ground.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => {
      md.core.ruler.push('pictures', (state) => {
        for (const token of state.tokens) {
          const picture = token.type === 'html_block' ? pictureFor(token.content, root) : null;
          if (picture !== null) token.content = picture;
        }
      });
      // A page that is named by its path, so that no link breaks in the package, is a link here.
      md.core.ruler.push('named-pages', (state) => {
        for (const token of state.tokens) {
          token.children =
            token.children?.flatMap((child) => {
              const isPage =
                child.type === 'code_inline' &&
                /^docs\/[\w/-]+\.md$/.test(child.content) &&
                existsSync(root + child.content);
              if (!isPage) return [child];
              const open = new state.Token('link_open', 'a', 1);
              open.attrSet('href', child.content.replace('docs', '').replace(/\.md$/, '.html'));
              return [open, child, new state.Token('link_close', 'a', -1)];
            }) ?? null;
        }
      });
      // A link to what the site does not hold stays as its words.
      md.core.ruler.push('links-on-site', (state) => {
        const { relativePath } = state.env as { relativePath: string };
        for (const { children } of state.tokens) {
          let dropped = false;
          for (const token of children ?? []) {
            const href = token.type === 'link_open' ? token.attrGet('href') : null;
            if (href !== null) {
              const place = onSite(href, relativePath);
              dropped = place === null;
              if (place !== null) token.attrSet('href', place);
            }
            if (!dropped) continue;
            if (token.type === 'link_close') dropped = false;
            if (token.type === 'link_open' || token.type === 'link_close') {
              token.type = 'text';
              token.content = '';
              token.nesting = 0;
              token.tag = '';
            }
          }
        }
      });
    },
  },
  vite: {
    plugins: [vitepressAccessibility],
    build: { chunkSizeWarningLimit: 2000 },
  },
});
