/** What a lead is called and what tells it apart: chosen among its cells, for leads at hand and rows just read. */
import { computed } from '@preact/signals';
import { isEmpty, isError, type Row, readScale, text } from '../../engine';
import { model } from './draft';
import { header } from './leads';

/** Columns that name a lead. */
export interface NameColumns {
  /** The surest first; the first of them with a filled cell names the lead. */
  readonly names: readonly (readonly number[])[];
  /** What is said beside the name: position, company, e-mail. */
  readonly details: readonly number[];
  /** Columns that mostly tell leads apart: number, e-mail, phone, website. */
  readonly keys: readonly number[];
}

/** A lead as it is spoken of. */
export interface LeadTitle {
  readonly name: string;
  /** At most two, none of them part of the name. */
  readonly details: readonly string[];
}

const MOST_DETAILS = 2;
const ONLY_HAN = /^[\u3400-\u9fff]+$/;
/** The usual names of such columns, the surest first: far fewer than a first model is made with, for a title may miss. */
const CALLED = {
  name: 'full name|contact name|lead name|person name|name|姓名|联系人|客户联系人|聯絡人|聯絡人姓名',
  first: 'first name|given name|forename|first|名|名字',
  last: 'last name|surname|family name|last|姓|姓氏',
  company:
    'company|company name|account name|organization|organisation|account|公司|公司名称|公司名稱|公司名|企业名称|单位名称|客户名称',
  position: 'job title|position|designation|title|job role|职位|职务|岗位|职称|職稱|職位|職務',
  email:
    'work email|business email|email|email address|primary email|mail|邮箱|电子邮箱|公司邮箱|邮件|電子郵件|電郵|信箱',
  id: 'lead id|lead number|record id|contact id|customer id|id|uid|number|线索编号|线索id|客户编号|编号|編號|潛客編號',
  phone: 'phone|phone number|mobile|mobile phone|手机|电话|联系电话|手機|電話',
  website: 'website|company website|domain|网站|网址|網站|網址',
} as const;

/** The columns that name the leads at hand. */
export const nameColumns = computed<NameColumns>(() => nameColumnsOf(header.value));

/** Chooses the columns that name leads, by what the columns are called. */
export function nameColumnsOf(columns: readonly string[]): NameColumns {
  const plain = columns.map(plainName);
  const there = (called: keyof typeof CALLED): readonly number[] => {
    const found = CALLED[called]
      .split('|')
      .map((name) => plain.indexOf(name))
      .filter((column) => column >= 0);
    return found.slice(0, 1);
  };
  return {
    names: [
      there('name'),
      [...there('first'), ...there('last')],
      there('company'),
      there('email'),
      there('id'),
      there('phone'),
      [0],
    ].filter((one) => one.length > 0),
    details: [...there('position'), ...there('company'), ...there('email')],
    keys: [...there('id'), ...there('email'), ...there('phone'), ...there('website')],
  };
}

/** Every column that a title may need. */
export const titleColumns = computed<readonly number[]>(() => {
  const { names, details } = nameColumns.value;
  return [...new Set([...names.flat(), ...details])].filter((column) => column < header.value.length);
});

/** Names a lead by its cells; the name is '' where nothing is filled. */
export function titleOf(row: Row, { names, details }: NameColumns = nameColumns.value): LeadTitle {
  const { blankWords } = readScale(model.value).scale;
  const said = (column: number): string => {
    const cell = row[column];
    if (isEmpty(cell) || isError(cell) || typeof cell === 'boolean') return '';
    const words = String(cell).trim();
    return blankWords.has(text(words)) ? '' : words;
  };
  const chosen = names.find((columns) => columns.some((column) => said(column) !== '')) ?? [];
  return {
    name: joined(chosen.map(said)),
    details: details
      .filter((column) => !chosen.includes(column))
      .map(said)
      .filter((words) => words !== '')
      .slice(0, MOST_DETAILS),
  };
}

/** "E-mail_Address " is "email address". */
function plainName(column: string): string {
  return text(column)
    .replace(/e-mail/g, 'email')
    .replace(/[\s_*.:：/-]+/g, ' ')
    .trim();
}

/** Chinese names are written in one, the family name first. */
function joined(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return filled.length > 1 && filled.every((part) => ONLY_HAN.test(part))
    ? [...filled].reverse().join('')
    : filled.join(' ');
}
