/** Every sentence a person sees, in English, 简体中文 and 繁體中文. */
export { type Reasons, reasons } from './reasons';
export { type MenuSentences, menuSentences } from './menu';
