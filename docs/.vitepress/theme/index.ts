import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import './site.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    // Only its own page loads it, and with it the built package.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('../playground/Playground.tsx')),
    );
  },
};
export default theme;
