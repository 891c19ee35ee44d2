/** How names of columns are compared: "Person - Email (Work)*", "email_work" and "EmailWork" are one name. */
import { simplified } from './script';

const HAN = '\u2E80-\u9FFF\uF900-\uFAFF';
const BETWEEN_HAN = new RegExp(`([${HAN}]) (?=[${HAN}])`, 'g');
const ENTITY = /^(?:person|people|contact|lead|prospect|联系人|聯絡人|线索|潜在客户|潛在客戶)\s*(?:-|–|:|\.)\s+/i;
const REMARK = /\((?:required|optional|必填|选填|選填|必填项|必填項)\)/gi;
const SIGNS = /[-_/\\.:;,*?!#"'`()[\]{}|&+~<>=。、，：；？！“”‘’【】《》·–—]/g;

/** Gives the form in which a column's name is compared: words in lower case, without signs, prefix and camel case. */
export function plainName(header: unknown): string {
  if (typeof header !== 'string') return '';
  return simplified(header)
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .trim()
    .replace(REMARK, ' ')
    .replace(ENTITY, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(SIGNS, ' ')
    .replace(/\s+/g, ' ')
    .replace(BETWEEN_HAN, '$1')
    .replace(/^(?:what is your|your|您的) ?/, '')
    .trim();
}
