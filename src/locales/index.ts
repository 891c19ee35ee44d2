/** Every sentence a person sees, in English, 简体中文 and 繁體中文. */

export { type BacktestWords, backtestWords } from './backtest';
export { ADD_ON, captions } from './captions';
export { type Changes, changeSentences } from './changes';
export { decimalSign } from './decimal-sign';
export { fill, type IssueArgs, type IssueSentences, issueSentences, issueText } from './issues';
export { type LeakTexts, leakTexts } from './leaks';
export { menuTexts, type SayMenu } from './menu';
export { type ProofTexts, proofTexts, type SayProof } from './proof-tab';
export { type ReadinessTexts, readinessTexts } from './readiness';
export { type Reasons, reasons } from './reasons';
export { type Say, sayer } from './say';
export { type PageSentences, type SaySidebar, type SidebarTexts, sidebarTexts } from './sidebar';
