// Two components of VitePress have roles that a screen reader cannot use; the build corrects them.
import type { Plugin } from 'vitepress';

type Changes = readonly (readonly [from: string, to: string])[];

const CHANGES: Readonly<Record<string, Changes>> = {
  // It calls itself a button, and puts links into options of a list box. Here: a dialog with a list of links, named by their words.
  'VPLocalSearchBox.vue': [
    ['role="button"', 'role="dialog" aria-modal="true"'],
    [`:aria-owns="results?.length ? 'localsearch-list' : undefined"`, ''],
    ['aria-expanded="true"', ''],
    ['aria-haspopup="listbox"', ''],
    [
      `:aria-activedescendant="selectedIndex > -1 ? ('localsearch-item-' + selectedIndex) : undefined"`,
      '',
    ],
    ['aria-autocomplete="both"', ''],
    [`:role="results?.length ? 'listbox' : undefined"`, ''],
    [`:aria-selected="selectedIndex === index ? 'true' : 'false'"`, ''],
    ['role="option"', ''],
    [
      `:aria-label="[...p.titles, p.title].join(' > ')"`,
      `:aria-current="selectedIndex === index ? 'true' : undefined"`,
    ],
    ['<kbd :aria-label', '<kbd role="img" :aria-label'],
  ],
  // A heading of the sidebar calls itself a button with another one in it. Here the arrow alone is one, and says what it does.
  'VPSidebarItem.vue': [
    [':role="itemRole"', ''],
    [':tabindex="item.items && 0"', ''],
    [
      'aria-label="toggle section"',
      `:aria-label="'Show or hide: ' + item.text" :aria-expanded="collapsed ? 'false' : 'true'" @keydown.space.prevent="toggle()"`,
    ],
  ],
};

/** Corrects a component; a version of VitePress without the text to replace fails the build. */
export function correct(name: string, component: string): string {
  return (CHANGES[name] ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(
        `VitePress's ${name} no longer contains ${from}: look at docs/.vitepress/vitepress-accessibility.ts`,
      );
    return text.replaceAll(from, to);
  }, component);
}

export const vitepressAccessibility: Plugin = {
  name: 'vitepress-accessibility',
  enforce: 'pre',
  transform: (code, id) => {
    const name = id.split('/').at(-1) ?? '';
    return id.includes('/vitepress/') && name in CHANGES ? correct(name, code) : null;
  },
};
