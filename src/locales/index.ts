/** Every sentence a person sees, in English, 简体中文 and 繁體中文. */

export { fill, type IssueArgs, type IssueSentences, issueSentences, issueText } from './issues';
export { en as issueSentencesEnglish } from './issues.en';
export { type MenuSentences, menuSentences } from './menu';
export { type Reasons, reasons } from './reasons';
export { type SidebarSentences, sidebarEnglish } from './sidebar.en';
