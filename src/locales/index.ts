/** Every sentence a person sees, in English, 简体中文 and 繁體中文. */

export { type Changes, changeSentences } from './changes';
export { type IssueSentences, issueSentences, issueText } from './issues';
export { type MenuSentences, menuSentences } from './menu';
export { type Reasons, reasons } from './reasons';
