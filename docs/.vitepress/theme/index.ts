import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import './site.css';

const theme: Theme = { extends: DefaultTheme };
export default theme;
